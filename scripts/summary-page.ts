/** Renders `docs/job-summaries.md` from recorded job summaries. */

/** `summaries` contains the Markdown by title. */
export function renderSummaryPage(summaries: Readonly<Record<string, string>>): string {
  return [
    '<!-- Recorded from runs of dist/ by `npm run generate`. -->',
    '# Job summaries',
    'The job summaries that the action writes, recorded from real runs against the emulated GitHub and AWS. [Reading a plan](bootstrap.md#reading-a-plan) explains the columns.',
    ...Object.entries(summaries).flatMap(([story, summary]) => [`## ${story}`, summary.trim()]),
    '',
  ].join('\n\n');
}
