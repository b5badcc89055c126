import { enableCompileCache } from 'node:module';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

interface Surroundings {
  platform: NodeJS.Platform;
  environment: Record<string, string | undefined>;
  home: string;
}

/**
 * Lets a command be loaded with what an earlier run has compiled, and with it Playwright, which is large. Commands
 * that pay do without: they run nothing but the code that was installed.
 */
export function withCompiledCode<Module>(load: () => Promise<Module>): () => Promise<Module> {
  return () => {
    const folder = compiledCodeFolder(here());
    if (folder !== null) enableCompileCache(folder);
    return load();
  };
}

/** In its user's own folder for caches: others could put code of theirs into one that is shared. Null without a home. */
function compiledCodeFolder({ platform, environment, home }: Surroundings): string | null {
  const caches =
    platform === 'win32'
      ? (environment['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'))
      : platform === 'darwin'
        ? join(home, 'Library', 'Caches')
        : environment['XDG_CACHE_HOME'] || join(home, '.cache');
  return isAbsolute(caches) ? join(caches, 'portal-playbooks', 'compiled') : null;
}

function here(): Surroundings {
  return { platform: process.platform, environment: process.env, home: homeFolder() };
}

/** Some containers run as somebody whom the system doesn't know. */
function homeFolder(): string {
  try {
    return homedir();
  } catch {
    return '';
  }
}
