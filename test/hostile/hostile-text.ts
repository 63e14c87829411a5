/** Texts of people who mean harm: what each tries to become, should something print it, write it or paste it as it is. */

import fc from 'fast-check';

/** What a text does that is taken for more than text; the tests look for this word. */
export const FORGED = 'forged';

export const HOSTILE_TEXTS = {
  'a workflow command': `::error title=${FORGED}::${FORGED}`,
  'workflow commands after line ends': [
    'x',
    `::set-output name=${FORGED}::1\r`,
    `::add-mask::${FORGED}`,
    `##[error]${FORGED}`,
    `::save-state name=${FORGED}::1`,
    `\t ::notice::${FORGED}`,
    `::stop-commands::${FORGED}`,
  ].join('\n'),
  'encoded line ends': `x%0A::error::${FORGED}%0D%0A::set-output name=${FORGED}::1%25`,
  'lines of a command file': `x\n${FORGED}=1\n${FORGED}<<EOF\n1\nEOF\nghadelimiter_${FORGED}\nAWS_PROFILE=${FORGED}`,
  'other line ends': `x\u2028::error::${FORGED}\u0085::error::${FORGED}\u2029::error::${FORGED}\v::error::${FORGED}`,
  'a table cell': `a | b |\n| --- |\n| ${FORGED} | \\| \\\\|`,
  links: `](javascript:${FORGED}) [x](https://${FORGED}.example) ![x](https://${FORGED}.example/i.png) <https://${FORGED}.example>`,
  'a link by reference': `x\n\n[x]: https://${FORGED}.example\n\n[x][] [x]`,
  HTML: `</summary></details><img src=x onerror=${FORGED}> <script>${FORGED}</script> <!-- ${FORGED} --> &lt;b&gt;`,
  fences: `\`\`\`\n\`\`\`\`\n~~~\n# ${FORGED}\n\`\`\`mermaid\n- [ ] ${FORGED}`,
  'spans of code': `\`\` a \` <b>${FORGED}</b> \``,
  blocks: `# ${FORGED}\n> ${FORGED}\n- ${FORGED}\n1. ${FORGED}\n***\n    ${FORGED}\n${FORGED}\n===`,
  mentions: `@octocat @octo-org/admins #1 octo-org/octo-repo#1 GH-1 https://${FORGED}.example www.${FORGED}.example`,
  'a shell': `a'"; touch ${FORGED} $(touch ${FORGED}) \`touch ${FORGED}\` | touch ${FORGED} && touch ${FORGED} #`,
  'an expression': `\${{ secrets.${FORGED} }} \${${FORGED}} \${aws:username}`,
  'letters of a terminal': `\u001b[2K\u001b]0;${FORGED}\u0007\u001b[31m${FORGED}\b\b\b\u009b2J\r${FORGED}`,
  'letters that turn around or hide': `\u202e${FORGED}\u202c \u2066${FORGED}\u2069 \u200b\u200f\ufeff\u{e0066}\u{e006f}`,
  YAML: `{a: [*x, !!js/function "${FORGED}"], <<: *y}\n---\n&a - ? |\n`,
  JSON: `"},{"Effect":"Allow","Principal":"*","Action":"*"},{"a":"\\u0000`,
  'names of a prototype': '__proto__',
  'a great length': `${FORGED} `.repeat(1500),
} as const;

/** The same text fit for a variable of the environment, which holds no NUL. */
function withoutNul(text: string): string {
  return text.replaceAll('\0', '');
}

/** Any of them, two of them together, and text of every kind of letter. */
export const hostileTexts: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...Object.values(HOSTILE_TEXTS)) },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.string(), fc.constantFrom(...Object.values(HOSTILE_TEXTS))).map((two) => two.join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }).map(withoutNul) },
);
