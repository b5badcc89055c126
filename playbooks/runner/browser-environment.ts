/** What a browser needs to find its files, its display, its language and its proxy. */
const needed = new Set(
  [
    'PATH HOME USER LOGNAME SHELL LANG LANGUAGE TZ TMPDIR TEMP TMP',
    'DISPLAY WAYLAND_DISPLAY XAUTHORITY DBUS_SESSION_BUS_ADDRESS LD_LIBRARY_PATH FONTCONFIG_FILE FONTCONFIG_PATH',
    'HTTP_PROXY HTTPS_PROXY NO_PROXY ALL_PROXY SSL_CERT_FILE SSL_CERT_DIR',
    'SYSTEMROOT WINDIR COMSPEC PATHEXT USERPROFILE APPDATA LOCALAPPDATA PROGRAMDATA PROGRAMFILES PROGRAMFILES(X86)',
  ].flatMap(names => names.split(' ')),
);

/** Other processes of the same person can read the environment of a browser, so it is told no secret. */
export function browserEnvironment(own: NodeJS.ProcessEnv): Record<string, string> {
  const isNeeded = (name: string) => needed.has(name.toUpperCase()) || /^(?:LC|XDG)_/.test(name);
  return Object.fromEntries(
    Object.entries(own).flatMap(([name, value]) => (value !== undefined && isNeeded(name) ? [[name, value]] : [])),
  );
}
