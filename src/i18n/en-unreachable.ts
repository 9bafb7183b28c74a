/** What both the element in preferences mode and the receiver's own page say when the receiver does not answer. */
export const unreachable = {
  'preferences.unreachable': 'Your choices could not be loaded. Nothing has changed.',
  'preferences.again': 'Try again',
};
