/** What a column of a class's list holds, as far as its heading says so. */
export type ColumnRole =
  | 'name'
  | 'namePart'
  | 'id'
  | 'login'
  | 'email'
  | 'time'
  | 'grade'
  | 'maxGrade'
  | 'feedback'
  | 'section'
  | 'other';

/**
 * The headings of lists in the languages of the page, in small letters: those of Moodle's grading sheet, Canvas'
 * gradebook, forms and spreadsheets. Of two that fit, the first counts.
 */
const HEADINGS: readonly (readonly [ColumnRole, RegExp])[] = [
  [
    'name',
    /^(?:(?:full |your |student(?:['’]?s)? |preferred |display )?name|student|students?|lernende[rn]?|schüler(?:in)?|studierende[rn]?|vollständiger name|name, vorname|nom complet|nom|naam|nombre|nombre completo|estudiante|alumno|nome|nome completo|namn|navn|imię i nazwisko|étudiant|élève|姓名|全名|学生|名字|नाम|पूरा नाम|विद्यार्थी|छात्र|الاسم|الاسم الكامل|الطالب|اسم الطالب)$/,
  ],
  [
    'namePart',
    /^(?:(?:first|given|last|family) ?names?|forename|surname|vorname|nachname|prénom|nom de famille|apellidos?(?:\(s\))?|apellido\(s\)|nombre\(s\)|voornaam|achternaam|cognome|姓|名|姓氏|पहला नाम|अंतिम नाम|उपनाम|الاسم الأول|اسم العائلة|اللقب)$/,
  ],
  [
    'login',
    /^(?:sis login id|login id|login|user ?name|benutzername|anmeldename|nutzername|nombre de usuario|usuario|nom d['’]utilisateur|identifiant de connexion|用户名|उपयोगकर्ता नाम|اسم المستخدم)$/,
  ],
  [
    'id',
    /^(?:id|identifier|id[- ]?number|student (?:id|number)|sis user id|matrikel(?:nummer|-?nr\.?)?|matriculation number|kennung|id-nummer|identificador|número de (?:id|identificación|matrícula)|matrícula|identifiant|numéro d['’](?:identification|étudiant)|numéro étudiant|学号|编号|标识符|ID号|अनुक्रमांक|पहचान|पहचान संख्या|आईडी|المعرّف|المعرف|الرقم الجامعي|رقم القيد)$/i,
  ],
  [
    'email',
    /^(?:e-?mail(?:[- ]?(?:address|adresse|adres))?|mail|username \(e-?mail\)|correo(?: electrónico)?|dirección de correo(?: electrónico)?|adresse (?:e-?mail|de courriel|électronique)|courriel|电子邮件(?:地址)?|邮箱|ईमेल(?: पता)?|البريد الإلكتروني|عنوان البريد الإلكتروني)$/,
  ],
  [
    'time',
    /^(?:timestamp|zeitstempel|marca temporal|horodateur|时间戳|时间戳记|टाइमस्टैम्प|الطابع الزمني|طابع زمني|completion time|submitted(?: at| on)?|start time|abgabezeit|fertigstellungszeit|date|datum|fecha|提交时间)$/,
  ],
  [
    'maxGrade',
    /^(?:maximum grade|max\.? grade|bestwertung|höchstbewertung|calificación máxima|note maximale|最高成绩|最高分|अधिकतम ग्रेड|الدرجة القصوى|العلامة العظمى)$/,
  ],
  ['grade', /^(?:grade|bewertung|note|calificación|成绩|分数|ग्रेड|الدرجة|العلامة)$/],
  [
    'feedback',
    /^(?:feedback comments|feedback als kommentar|feedback-kommentar|comentarios de retroalimentación|feedback par commentaires|commentaires du feedback|反馈评语|反馈意见|फ़ीडबैक टिप्पणियाँ|تعليقات|تعليقات التغذية الراجعة)$/,
  ],
  ['section', /^(?:section|sections|abschnitt|sección|groupe|班级|अनुभाग|القسم|الشعبة)$/],
  [
    'other',
    /^(?:links?|urls?|address|answers?|work|submission|response|lien|enlace|liens|enlaces|class|group|klasse|antwort|abgabe|respuesta|réponse|链接|答案|लिंक|उत्तर|الرابط|رابط|الإجابة|status|online text|texteingabe online)(?:$|[^\p{L}])/u,
  ],
];

/** What a heading says of its column; undefined where it is none that is known. */
export function roleOf(heading: string): ColumnRole | undefined {
  const plain = heading.slice(0, 200).trim().toLowerCase();
  return HEADINGS.find(([, known]) => known.test(plain))?.[0];
}
