/**
 * Forms of verbs that say by what a thing is done, as in "save it *by selecting* **Save**": what they name is used, and
 * the verb that they belong to asks for nothing more. Alternatives of regular expressions, in lower case.
 */
export interface MeansWords {
  /** They stand before what is used. */
  ahead?: string;
  /** They stand behind it. */
  behind?: string;
  /** What one can *also* do that way is not asked for; "you can pay it by selecting" often is, in translations. */
  also: string;
}

/** By language. */
export const means: Readonly<Record<string, MeansWords>> = {
  el: { ahead: 'κάνοντας (?:διπλό )?κλικ|επιλέγοντας|πατώντας', also: 'επίσης' },
  et: { ahead: 'klõpsates|valides|vajutades|klikkides|puudutades', also: 'ka|samuti' },
  eu: {
    behind: 'sakatuz|sakatuta|hautatuz|hautatuta|aukeratuz|aukeratuta|klik eginez|klik eginda|klik eginik',
    also: 'ere',
  },
  fi: {
    ahead: 'valitsemalla|napsauttamalla|klikkaamalla|painamalla|napauttamalla|kaksoisnapsauttamalla',
    also: 'myös|halutessasi|vaihtoehtoisesti',
  },
  hu: {
    behind: 'kattintva|koppintva|(?<!ki van(?:nak)? )választva|(?:ki)?választásával|megnyomásával|kijelölésével',
    also: 'is',
  },
  lt: {
    ahead: 'spustelėdami|pasirinkdami|paspausdami|spausdami|bakstelėdami',
    also: 'taip pat',
  },
  lv: {
    ahead: '(?:no)?klikšķinot(?: uz)?|atlasot|izvēloties|nospiežot|pieskaroties',
    also: 'arī',
  },
  tr: { ahead: 'seçerek|tıklayarak|tıklatarak|basarak|dokunarak', also: 'ayrıca|d[ae]' },
};
