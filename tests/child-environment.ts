const places = ['PATH', 'HOME', 'PLAYBOOK_BROWSER', 'NODE_COMPILE_CACHE', 'PLAYWRIGHT_TRANSFORM_CACHE_DIR'];
const temporaryFolders = ['TMPDIR', 'TEMP', 'TMP'];

/** For what tests start: nothing of this process's configuration but where things are, and where they may be put. */
export function childEnvironment(): Record<string, string> {
  return Object.fromEntries(
    [...places, ...temporaryFolders].flatMap(name => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
