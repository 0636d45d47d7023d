/** New versions of the page, which is kept for use without the network. */
export const offline = {
  'offline.newVersion':
    'A new version of Backstep is ready. Taking it loads the page anew; your work stays.',
  'offline.take': 'Take it now',
  'offline.later': 'Later',
} as const;
