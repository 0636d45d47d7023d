/** Hindi, as offline in English. */
export const offline = {
  'offline.newVersion':
    'Backstep का नया संस्करण तैयार है। उसे लेने पर पेज फिर से लोड होगा; आपका काम बना रहेगा।',
  'offline.take': 'अभी लें',
  'offline.later': 'बाद में',
} as const;
