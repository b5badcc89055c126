import type { TestInfo } from '@playwright/test';

/** What the worker keeps, as an annotation that the benchmark reads from the report. */
export function noteMemory({ annotations }: TestInfo): void {
  annotations.push({ type: 'heap', description: String(process.memoryUsage().rss) });
}
