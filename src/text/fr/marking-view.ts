/** French, as marking-view in English. */
export const markingView = {
  'markingView.title': 'Correction',
  'markingView.of': 'Travail de {name}',
  'markingView.someone': 'Le travail d’un élève',
  'markingView.toClass': 'Corriger toute une classe',
  'markingView.backToClass': 'Retour à la classe',
  'markingView.notMarked':
    'Ce travail ne peut pas être corrigé, car le lien ne dit pas de façon sûre ce qui a été calculé. Redemandez le lien : « Copier le lien vers mon travail », dans la vue « S’exercer », en donne un.',
  'markingView.example': 'Exemple travaillé : {title}.',
  'markingView.network': 'Sur un autre réseau, entrées d’abord : {sizes}.',
  'markingView.seed': 'Avec les nouveaux nombres du code {seed}.',
  'markingView.changed': 'Avec ses propres nombres : {numbers}.',
  'markingView.summary': 'Résumé de la correction',
  'markingView.verdict.right': 'Juste',
  'markingView.verdict.follows': 'Découle',
  'markingView.verdict.wrong': 'Faux',
  'markingView.verdict.unreadable': 'Illisible',
  'markingView.firstSlip': 'Première erreur :',
  'markingView.allRight':
    '{count, plural, one {Le seul résultat est juste.} many {Les # résultats sont justes.} other {Les # résultats sont justes.}}',
  'markingView.noSlip': 'Aucune erreur trouvée dans les résultats lisibles.',
  'markingView.table': 'Correction, résultat par résultat',
  'markingView.tableCaption':
    'Chaque résultat dans l’ordre du calcul. Une grandeur mène à son étape, avec ces nombres.',
  'markingView.column.quantity': 'Grandeur',
  'markingView.column.written': 'Écrit',
  'markingView.column.expected': 'Attendu',
  'markingView.column.mark': 'Verdict',
  'markingView.column.why': 'Pourquoi',
  'markingView.toStep': 'Vers l’étape de {name}',
  'markingView.toFigure': 'Vers le résultat pour {name}',
  'markingView.note.cut': 'Tronqué plutôt qu’arrondi.',
  'markingView.note.coarse': 'Trop peu de chiffres pour en dire plus.',
  'markingView.note.shortened': 'Dans la marge que laissent les résultats raccourcis d’avant.',
  'markingView.unreadable':
    '{reason, select, empty {Rien n’est écrit ici.} tooLarge {Cela dépasse ce qu’un ordinateur peut représenter.} tooLong {C’est trop long pour un nombre.} divisionByZero {On ne peut pas diviser par zéro.} twoSeparators {Il y a deux signes décimaux.} noSuchQuantity {La mise à jour n’a pas cette grandeur.} other {Ce n’est pas un nombre.}} Accepté : 0.45, 0,45, 4.5e−1 ou 1/2.',
  'markingView.noReason': 'Une nouvelle erreur ; aucune connue ne donne ces chiffres.',
  'markingView.followsFrom': 'Découle de {slips}',
  'markingView.carriesToo': 'Porte aussi l’erreur faite dans {slips}',
  'markingView.carried': 'Les résultats d’avant donnent {value}.',
  'markingView.or': 'Ou :',
  'markingView.likely': 'Peut-être :',
  'markingView.taken': '({other})',
  'markingView.madeAt': 'C’est arrivé en chemin, à {at}.',
  'markingView.next.correct': 'Ensuite : corriger {of}.',
  'markingView.next.writeDown': 'Ensuite : noter {of}, pour voir où est l’erreur.',
  'markingView.next.recalculate': 'Ensuite : recalculer, à partir de {of}.',
  'markingView.complaint.noLink': 'Il n’y a pas ici de lien vers un travail.',
  'markingView.complaint.noFigures': 'Le lien ne contient aucun résultat.',
  'markingView.complaint.nameCut': 'Le nom a été coupé à 60 caractères.',
  'markingView.complaint.tooLong':
    'Le lien a {length, number} caractères ; aucun lien de cette page n’en a plus de {most, number}.',
  'markingView.complaint.unreadable':
    'Une partie du lien, « {text} », est abîmée. Il n’a peut-être pas été copié en entier.',
  'markingView.complaint.unknownExample':
    'Le lien concerne un exemple « {text} », qui n’existe pas. Il y a : {accepted}.',
  'markingView.complaint.unknownFigure':
    'Le lien a un résultat « {text} » pour « {name} », qui n’est pas une grandeur de cette mise à jour. Il a été laissé de côté.',
  'markingView.complaint.twice':
    'Le lien contient {name} deux fois. Le premier résultat compte ; « {text} » a été laissé de côté.',
  'markingView.complaint.badChoice':
    'Le lien dit {name} = « {text} ». Valeurs possibles pour {name} : {accepted}.',
  'markingView.complaint.badGiven':
    'Le lien fixe le nombre {name} à « {text} », qui {reason, select, empty {est vide} tooLarge {dépasse ce qu’un ordinateur peut représenter} tooLong {est trop long} divisionByZero {divise par zéro} twoSeparators {a deux signes décimaux} other {n’est pas un nombre}}. Un nombre comme 0.45, 0,45 ou 1/2 est accepté.',
  'markingView.complaint.outOfBounds':
    'Le lien met {name} à « {text} ». Valeurs possibles pour {name} : {accepted}. Les valeurs qui en dépendent ne sont pas corrigées.',
  'markingView.complaint.failed':
    'Cette ligne n’a pas pu être corrigée : quelque chose dans le lien a arrêté le calcul. Les autres lignes ne sont pas touchées.',
  'markingView.complaint.more':
    '{count, plural, one {Encore un} many {Encore #} other {Encore #}} du même genre.',
  'markingView.intro':
    'Le lien d’un élève ouvre sa correction. Pour une classe, apportez la liste des liens : un fichier CSV ou les colonnes d’un tableur, avec ou sans noms, dans n’importe quel ordre.',
  'markingView.private': 'La liste est lue ici, dans le navigateur. Rien n’est envoyé nulle part.',
  'markingView.drop': 'Déposez la liste ici, ou choisissez un fichier',
  'markingView.dropHint': 'CSV ou texte, jusqu’à {rows, number} liens',
  'markingView.paste': 'Ou collez des liens, un par ligne, ou des lignes d’un tableur',
  'markingView.markPasted': 'Corriger ceux-ci',
  'markingView.progress': '{done, number} sur {total, number} corrigés',
  'markingView.progressLabel': 'Correction',
  'markingView.stop': 'Arrêter',
  'markingView.goOn': 'Continuer',
  'markingView.stopped': 'Arrêté : {done, number} sur {total, number} sont corrigés.',
  'markingView.done':
    '{count, plural, one {Le travail de # élève est corrigé.} many {Le travail de # élèves est corrigé.} other {Le travail de # élèves est corrigé.}}',
  'markingView.unmarked':
    '{count, plural, one {# ligne n’a pas pu être corrigée ; elle dit pourquoi.} many {# lignes n’ont pas pu être corrigées ; chacune dit pourquoi.} other {# lignes n’ont pas pu être corrigées ; chacune dit pourquoi.}}',
  'markingView.leftOut':
    'La liste a {count, plural, one {une ligne} many {# lignes} other {# lignes}} de plus que les {most, number} corrigées à la fois. Partagez la liste pour {count, plural, one {la corriger} many {les corriger} other {les corriger}}.',
  'markingView.refused.empty':
    'La liste est vide. Chaque ligne devrait contenir le lien d’un élève.',
  'markingView.refused.noLinks':
    'Aucun lien vers un travail n’a été trouvé dans la liste. Un lien contient « #/marking? » ; les élèves le copient dans la vue « S’exercer ».',
  'markingView.refused.tooLarge':
    'La liste dépasse 10 Mo, ce qu’aucune classe ne remplit. Est-ce le bon fichier ?',
  'markingView.refused.unreadable':
    'Le fichier n’a pas pu être lu. Enregistrez-le en CSV et réessayez, ou collez les liens.',
  'markingView.classCaption': 'Correction par élève. Un nom mène à la correction de cet élève.',
  'markingView.class': 'Correction de la classe',
  'markingView.column.row': 'Ligne',
  'markingView.column.name': 'Nom',
  'markingView.column.right': 'Justes',
  'markingView.column.follows': 'Découlent',
  'markingView.column.wrong': 'Faux',
  'markingView.column.unreadable': 'Illisibles',
  'markingView.column.slip': 'Première erreur',
  'markingView.noName': 'Ligne {row}',
  'markingView.noSlipShort': 'aucune',
  'markingView.waiting': 'pas encore corrigé',
  'markingView.showMore': 'En montrer {count, number} de plus',
  'markingView.download': 'Télécharger la correction en CSV',
  'markingView.downloadHint':
    'Une cellule qu’un tableur pourrait exécuter comme formule reçoit une apostrophe devant.',
  'markingView.fileName': 'correction.csv',
  'markingView.csv.example': 'Exemple',
  'markingView.csv.seed': 'Code',
  'markingView.csv.diagnosis': 'Diagnostic',
  'markingView.csv.notes': 'Remarques',
  'markingView.csv.link': 'Lien',
  'markingView.clear': 'Vider la liste',
  'markingView.commonSlips': 'Premières erreurs les plus fréquentes :',
  'markingView.commonSlip': '{name} ({count, number})',
  'markingView.yourName': 'Votre nom (facultatif)',
  'markingView.copy': 'Copier le lien vers mon travail',
  'markingView.copied': 'Le lien est copié. Envoyez-le à votre enseignant.',
  'markingView.copyByHand': 'Copiez ce lien et envoyez-le à votre enseignant :',
  'markingView.nothingToCopy': 'Remplissez d’abord au moins un résultat.',
  'markingView.tooLongToCopy':
    'Votre travail fait {length, number} caractères, et un lien en contient {most, number}. Écrivez moins de chiffres ; dix suffisent largement.',
  'markingView.copyHint':
    'Le lien contient vos résultats. Quiconque l’ouvre les voit, avec la correction.',
  'markingView.csv.network': 'Réseau',
} as const;
