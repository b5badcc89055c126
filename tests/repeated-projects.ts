/** They need no browser; the package is built once, and the collection of articles is not a part of this project. */
const notRepeated = new Set(['unit', 'contract', 'mock-portal', 'runner', 'package', 'shared-articles']);

/** Whether a project is run again and again to find tests that fail now and then. */
export function isRepeated(project: string): boolean {
  return !notRepeated.has(project);
}
