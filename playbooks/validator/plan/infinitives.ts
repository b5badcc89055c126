import type { LanguagePack } from '../languages/language-pack.ts';
import { readSentence } from './read-sentence.ts';
import type { Memory, SentenceAt, SentenceStep } from './sentence-step.ts';
import { vocabularyOf } from './compile-vocabulary.ts';

const known = new Map<LanguagePack, LanguagePack>();

/** "Auf **Speichern** klicken": where no verb asks for anything, infinitives at the end of their clauses may. */
export function readInfinitives(sentence: SentenceAt, pack: LanguagePack, memory: Memory): SentenceStep[] {
  const { infinitives } = pack;
  if (!infinitives) return [];
  const turned = known.get(pack) ?? { ...pack, order: 'verb-last', verbs: infinitives };
  known.set(pack, turned);
  return readSentence(sentence, vocabularyOf(turned), memory);
}
