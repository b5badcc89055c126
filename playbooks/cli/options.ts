/** Options that every command takes, as they were typed. */
export interface GlobalOptions {
  json?: boolean;
  verbose?: boolean;
  quiet?: boolean;
  headed?: boolean;
  slowMo?: string;
  trace?: string;
  screenshots?: boolean;
  config?: string;
  language?: string;
  regionalFormat?: string;
}
