/** The parts of a report, free of any format. */

/** A part of a report, free of any format. Text in it may come from strangers; the renderers below escape it. */
export type Section =
  | { readonly kind: 'text'; readonly title?: string; readonly text: string }
  | { readonly kind: 'list'; readonly title?: string; readonly items: readonly string[] }
  | { readonly kind: 'facts'; readonly title?: string; readonly rows: readonly (readonly [string, string])[] }
  | {
      readonly kind: 'table';
      readonly title?: string;
      readonly columns: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  /** Mermaid, for the job summary alone. The lines are this project's own; names in them hold no quotes. */
  | { readonly kind: 'diagram'; readonly title: string; readonly lines: readonly string[] }
  | {
      readonly kind: 'code';
      readonly title?: string;
      readonly language: 'json' | 'yaml' | 'sh' | 'diff';
      readonly text: string;
    };
