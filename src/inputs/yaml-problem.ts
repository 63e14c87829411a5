/** What is wrong with a text that is not YAML: the kind of the mistake, and never a word of the text, which can hold secrets. */

/** By the codes of the library. https://eemeli.org/yaml/#errors */
const KINDS: Readonly<Record<string, string>> = {
  ALIAS_PROPS: 'an alias has an anchor or a tag',
  BAD_ALIAS: 'the name of an alias or anchor is missing or ends in a colon',
  BAD_COLLECTION_TYPE: 'a tag does not fit its list or map',
  BAD_DIRECTIVE: 'a directive (`%`) is not known',
  BAD_DQ_ESCAPE: 'a text in double quotes has an unknown escape',
  BAD_INDENT: 'the indentation does not fit the lines above, or a bracket is not closed',
  BAD_PROP_ORDER: 'an anchor or tag is in the wrong place',
  BAD_SCALAR_START: 'a text starts with a character that needs quotes',
  BLOCK_AS_IMPLICIT_KEY: 'a map or list is used as a key',
  BLOCK_IN_FLOW: 'a map or list by indentation is inside of brackets',
  DUPLICATE_KEY: 'a key is there twice',
  KEY_OVER_1024_CHARS: 'a key is too long',
  MISSING_CHAR: 'a character is missing, such as a space, comma, quote, colon or closing bracket',
  MULTILINE_IMPLICIT_KEY: 'a key is on more than one line',
  MULTIPLE_ANCHORS: 'a value has two anchors',
  MULTIPLE_DOCS: 'a second document begins',
  MULTIPLE_TAGS: 'a value has two tags',
  NON_STRING_KEY: 'a key is not text',
  RESOURCE_EXHAUSTION: 'the text is nested too deeply',
  TAB_AS_INDENT: 'a tab indents a line; YAML takes spaces only',
  TAG_RESOLVE_FAILED: 'a tag has no meaning here',
  UNEXPECTED_TOKEN: 'something is where YAML does not expect it',
};

/** The kind of a mistake, as a clause. */
export function describeYamlProblem(code: string): string {
  return (Object.hasOwn(KINDS, code) ? KINDS[code] : undefined) ?? 'the text cannot be read';
}
