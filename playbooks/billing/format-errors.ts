import { PlaybookError } from './errors.ts';

/** A text is not, beyond doubt, one amount in the conventions of a regional format. */
export class AmountParseError extends PlaybookError {
  override readonly name = 'AmountParseError';

  constructor(text: string, regionalFormat: string, doubt: string) {
    super({
      code: 'AMOUNT_NOT_READABLE',
      message: `"${text}" is not an amount that can be read beyond doubt in the regional format ${regionalFormat}: ${doubt}.`,
      expected: `an amount as ${regionalFormat} prints it`,
      seen: text,
      hint: 'Check the regional format in the settings of the portal, and give the same one here.',
      exitCode: 20,
    });
  }
}

/** A text is not, beyond doubt, one date in the conventions of a regional format. */
export class DateParseError extends PlaybookError {
  override readonly name = 'DateParseError';

  constructor(text: string, regionalFormat: string) {
    super({
      code: 'DATE_NOT_READABLE',
      message: `"${text}" is not a date that can be read beyond doubt in the regional format ${regionalFormat}.`,
      expected: `a date as ${regionalFormat} prints it`,
      seen: text,
      hint: 'Check the regional format in the settings of the portal, and give the same one here.',
      exitCode: 20,
    });
  }
}
