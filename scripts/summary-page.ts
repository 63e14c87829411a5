/** The page of job summaries: what the bundle wrote for people, as GitHub shows it under a run. */

/** The page; `summaries` are Markdown by what led to them. */
export function renderSummaryPage(summaries: Readonly<Record<string, string>>): string {
  return [
    '<!-- Recorded from runs of dist/ by `npm run generate`. -->',
    '# Job summaries',
    'What the action leaves under a run on GitHub, recorded from real runs against the emulated GitHub and AWS. [Reading a plan](bootstrap.md#reading-a-plan) says what the columns mean.',
    ...Object.entries(summaries).flatMap(([story, summary]) => [`## ${story}`, summary.trim()]),
    '',
  ].join('\n\n');
}
