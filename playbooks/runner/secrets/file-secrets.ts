import { statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'dotenv';
import { PlaybookError } from '../../billing/errors.ts';
import { readPrivateFile } from '../private-file.ts';
import { SecretProviderError, type SecretProvider } from './provider.ts';

/** A file of `NAME=value` lines, or a folder with a file for each name, as service managers and clusters mount it. */
export class FileSecrets implements SecretProvider {
  readonly name: string;
  private readonly path: string;

  constructor(path: string) {
    this.name = `file:${path}`;
    this.path = path;
  }

  async read(name: string): Promise<string | null> {
    try {
      if (statSync(this.path).isDirectory()) return readIfThere(join(this.path, name));
      return parse(readPrivateFile(this.path))[name] ?? null;
    } catch (error) {
      if (error instanceof PlaybookError) throw error;
      throw new SecretProviderError(this.name, 'it can’t be read', 'Check the path in PLAYBOOK_SECRETS.', error);
    }
  }
}

function readIfThere(file: string): string | null {
  try {
    return readPrivateFile(file).replace(/\r?\n$/, '');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
