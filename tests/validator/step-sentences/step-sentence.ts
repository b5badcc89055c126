/** A sentence as a how-to article has it, and its steps in short: `click Options`, `click –` where nothing is named. */
export type StepSentence = readonly [sentence: string, ...steps: string[]];

/** By language. */
export type StepSentences = Readonly<Record<string, readonly StepSentence[]>>;
