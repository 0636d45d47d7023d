/** French, as page in English. */
export const page = {
  'app.title': 'Backstep : une mise à jour par rétropropagation, chaque nombre expliqué',
  'app.description':
    'Parcourez à la main une mise à jour par descente de gradient d’un petit réseau de neurones : passe avant, erreur, rétropropagation, mise à jour, vérification. Chaque nombre est visible, expliqué et modifiable.',
} as const;
