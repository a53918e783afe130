/** The workflow that README.md shows, as text. @throws where it has none */
export function readmeWorkflow(readme: string): string {
  const text = /^```yaml\n(on: [\s\S]*?)^```$/m.exec(readme)?.[1];
  if (!text) throw new Error('README.md shows no workflow.');
  return text;
}
