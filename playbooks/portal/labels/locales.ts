import { cs } from './cs.ts';
import { de } from './de.ts';
import { en, type TranslatedLabels } from './en.ts';
import { englishOnly } from './english-only.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { hu } from './hu.ts';
import { id } from './id.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { ptBR } from './pt-BR.ts';
import { ptPT } from './pt-PT.ts';
import { ru } from './ru.ts';
import { sv } from './sv.ts';
import { tr } from './tr.ts';
import { zhHans } from './zh-Hans.ts';
import { zhHant } from './zh-Hant.ts';

/** The words of the portal in one language: every known wording of each. */
export type Labels = Record<keyof typeof en | keyof typeof englishOnly, readonly string[]>;

/** The portal's 19 display languages. */
export const locales = {
  en: whole(en),
  cs: whole(cs),
  de: whole(de),
  es: whole(es),
  fr: whole(fr),
  hu: whole(hu),
  id: whole(id),
  it: whole(it),
  ja: whole(ja),
  ko: whole(ko),
  nl: whole(nl),
  pl: whole(pl),
  'pt-BR': whole(ptBR),
  'pt-PT': whole(ptPT),
  ru: whole(ru),
  sv: whole(sv),
  tr: whole(tr),
  'zh-Hans': whole(zhHans),
  'zh-Hant': whole(zhHant),
} satisfies Record<string, Labels>;
/** Code of a display language of the portal. */
export type Locale = keyof typeof locales;

function whole(translated: TranslatedLabels): Labels {
  return { ...translated, ...englishOnly };
}
