/** Electron's names of permissions and Chromium's. What is not here cannot be granted on this host. */
const names: Readonly<Record<string, string>> = {
  'persistent-storage': 'durableStorage',
  'clipboard-sanitized-write': 'clipboardSanitizedWrite',
  'clipboard-read': 'clipboardReadWrite',
  notifications: 'notifications',
  geolocation: 'geolocation',
}

/** What a session is asked about before its page is shown. */
export const askablePermissions: readonly string[] = Object.keys(names)

/** @param granted Electron's names. @returns Chromium's. */
export function chromiumPermissions(granted: readonly string[]): string[] {
  return granted.flatMap((name) => names[name] ?? [])
}
