/** French, as teachers in English. */
export const teachers = {
  'teachers.lead':
    'Une leçon de 45 minutes où une classe suit à la main une seule mise à jour d’un petit réseau, et voit pourquoi chaque poids se déplace ainsi. Tous les liens ouvrent l’exemple classique.',
  'teachers.contents': 'Sur cette page',
  'teachers.minutes': '{count, plural, one {# minute} many {# minutes} other {# minutes}}',
  'teachers.seeStep': 'Voir l’étape : {name}',
  'teachers.section.preparation': 'Avant la leçon',
  'teachers.section.lesson': 'La leçon',
  'teachers.section.questions': 'Questions à poser, et réponses à attendre',
  'teachers.section.mistakes': 'Erreurs courantes, et l’étape qui montre chacune',
  'teachers.section.homework': 'Devoirs',
  'teachers.section.leftOut': 'Ce que le modèle laisse de côté',
  'teachers.preparation.offline':
    'Pas de réseau dans la salle ? Ouvrez la page une fois à l’avance : ensuite, elle fonctionne sans.',
  'teachers.preparation.file':
    'Pour des ordinateurs verrouillés, toute la page tient dans un fichier qui s’ouvre depuis une clé USB. Le README dit comment le créer.',
  'teachers.preparation.share':
    '« Partager », dans l’en-tête, montre un code QR de l’étape à l’écran. Faites-le ouvrir par la classe avant de commencer.',
  'teachers.preparation.screens':
    'Appuyez sur P pour l’affichage pour projecteur et sur W pour la fenêtre du présentateur, qui vous montre la valeur avant que la classe la voie. Dans les réglages, sous « Me poser la question d’abord », choisissez « Avant chaque révélation ».',
  'teachers.lesson.begin.title': 'Que cherchons-nous ?',
  'teachers.lesson.begin.text':
    'Le projecteur montre le réseau ; la fenêtre du présentateur est sur votre écran. Nommez ce qui est donné : entrées, poids, biais, cibles. Demandez ce que l’on a le droit de changer. La réponse : les poids ; et la leçon dit dans quel sens et de combien.',
  'teachers.lesson.forward.title': 'L’aller, à la calculatrice',
  'teachers.lesson.forward.text':
    'Montrez la formule de la première entrée nette et attendez. Chacun la calcule avant que vous révéliez les nombres et la valeur. Faites la sigmoïde ensemble, puis laissez le second neurone caché à des binômes. Passez vite sur les sorties.',
  'teachers.lesson.error.title': 'Un nombre pour dire l’erreur',
  'teachers.lesson.error.text':
    'Comparez chaque sortie à sa cible, prenez la moitié du carré, et additionnez. Dites maintenant pourquoi le ½ est là : il se simplifiera dans quelques minutes.',
  'teachers.lesson.outputLayer.title': 'Le retour dans la couche de sortie',
  'teachers.lesson.outputLayer.text':
    'Prenez un poids, w5. Avant toute révélation, la classe vote à main levée sur le signe de sa dérivée. Lisez ensuite la chaîne de l’erreur au poids, un facteur à la fois, le doigt sur le trait du schéma. Laissez la classe multiplier les trois facteurs.',
  'teachers.lesson.hiddenLayer.title': 'Le retour dans la couche cachée',
  'teachers.lesson.hiddenLayer.text':
    'C’est le cœur de la leçon : prenez votre temps. Un neurone caché atteint l’erreur par deux chemins. Chaque moitié de la classe en calcule un ; écrivez les deux au tableau, et additionnez. Passez ensuite à w1, et demandez quels poids ont servi : les anciens.',
  'teachers.lesson.update.title': 'Mise à jour et vérification',
  'teachers.lesson.update.text':
    'Ancien poids moins taux d’apprentissage fois dérivée. Prédisez d’abord : l’erreur va-t-elle monter ou baisser ? Changez ensuite un poids dans le réseau et regardez l’erreur avant et après. « Annuler » rend les nombres.',
  'teachers.lesson.picture.title': 'La dérivée est une pente',
  'teachers.lesson.picture.text':
    'La courbe montre l’erreur en fonction de w5, avec la tangente dont la classe vient de calculer la pente. Faites glisser le point et demandez où la pente vaut 0. La carte montre deux poids à la fois, et le chemin que prennent les mises à jour.',
  'teachers.lesson.practice.title': 'À chacun maintenant',
  'teachers.lesson.practice.text':
    'Tous ouvrent les mêmes nouveaux nombres, donnés par un code de tirage, et calculent la couche de sortie. Un résultat qui n’est faux qu’à cause d’un autre est marqué « Découle » : personne n’est puni deux fois. Terminez par l’erreur la plus fréquente.',
  'teachers.questions.minus.ask': 'Pourquoi soustrait-on la dérivée ?',
  'teachers.questions.minus.expect':
    'La dérivée indique où l’erreur croît, et nous voulons qu’elle baisse. Certains diront que la dérivée est négative. Montrez-leur-en une qui ne l’est pas.',
  'teachers.questions.twoPaths.ask':
    'Pourquoi deux termes pour un neurone caché, et un seul pour une sortie ?',
  'teachers.questions.twoPaths.expect':
    'Sa sortie entre dans les deux sorties du réseau, donc dans les deux erreurs. Le long d’un chemin, on multiplie ; là où des chemins se rejoignent, on additionne.',
  'teachers.questions.oldWeights.ask':
    'Nous avons déjà le nouveau w5. Pourquoi ne pas l’utiliser pour la couche cachée ?',
  'teachers.questions.oldWeights.expect':
    'L’erreur a été produite avec les anciens poids, et nous demandons comment cette erreur varie. Attendez-vous d’abord à un silence. Le résultat change à peine, et c’est pourquoi cette erreur a la vie longue.',
  'teachers.questions.flat.ask': 'Qu’arrive-t-il à un neurone dont la sortie est presque 1 ?',
  'teachers.questions.flat.expect':
    'Sortie fois 1 moins sortie est presque 0 : presque rien ne remonte à travers lui, et ses poids restent où ils sont, même s’il se trompe beaucoup.',
  'teachers.questions.rate.ask':
    'Un taux d’apprentissage cent fois plus grand irait-il plus vite ?',
  'teachers.questions.rate.expect':
    'La plupart diront oui. La pente n’est vraie qu’au point où l’on se trouve : un long pas peut arriver de l’autre côté, ou là où la courbe est plate. Essayez.',
  'teachers.homework.sheet':
    'Imprimez une fiche par élève, avec ses propres nombres et un corrigé pour vous. Les élèves qui travaillent à l’écran rendent un lien ; « Correction » prend les liens de toute une classe.',
  'teachers.homework.article':
    'Les articles aussi ont des erreurs. Trouvez un résultat imprimé qui est faux, et expliquez d’où il a pu venir.',
  'teachers.homework.rate':
    'Comparez trois taux d’apprentissage sur mille mises à jour. Lequel est le meilleur ici, et à quoi le voit-on ?',
  'teachers.leftOut.size':
    'Les vrais réseaux sont bien plus grands. Ici, il y a au plus trois couches cachées de quatre neurones. Les règles sont les mêmes ; seul le nombre de chemins augmente.',
  'teachers.leftOut.data':
    'La leçon utilise un seul exemple d’entraînement. La page propose aussi des jeux de plusieurs exemples. Rien n’est mis de côté pour tester : elle ne peut donc pas montrer si un réseau a appris ou seulement mémorisé.',
  'teachers.leftOut.start':
    'Les poids de départ sont simplement donnés. Bien les choisir est une question à part.',
  'teachers.leftOut.regularisation':
    'Rien ne garde les poids petits : il n’y a ni régularisation, ni dropout, ni normalisation.',
  'teachers.leftOut.vanishing':
    'La leçon s’en tient à la simple descente de gradient, aux sigmoïdes et à la moitié de l’erreur au carré. L’inertie, RMSprop, Adam, d’autres neurones et l’entropie croisée sont sur la page pour une seconde leçon. La convolution, l’attention et la récurrence n’y sont pas.',
  'teachers.link.projector': 'La première étape, au projecteur',
  'teachers.link.presenter': 'L’affichage du présentateur',
  'teachers.link.net': 'La première entrée nette',
  'teachers.link.output': 'Sa sortie',
  'teachers.link.error': 'L’erreur totale',
  'teachers.link.outputWeight': 'La dérivée pour w5, formule d’abord',
  'teachers.link.paths': 'Les deux chemins de h1, formule d’abord',
  'teachers.link.hiddenWeight': 'La dérivée pour w1',
  'teachers.link.update': 'Le nouveau w5',
  'teachers.link.check': 'L’erreur après la mise à jour',
  'teachers.link.curve': 'L’erreur en fonction de w5',
  'teachers.link.map': 'La carte sur w5 et w8',
  'teachers.link.runs': 'Trois taux d’apprentissage comparés',
  'teachers.link.practice': 'S’exercer avec de nouveaux nombres',
  'teachers.link.worksheet': 'Fiches d’exercices en quatre variantes',
  'teachers.link.audit': 'Articles vérifiés',
  'teachers.link.marking': 'Correction',
} as const;
