/** A language of the page. In addresses: never changed once published. */
export const LANGUAGES = ['en', 'es', 'de', 'fr', 'hi', 'zh', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];

export interface LanguageFacts {
  /** What it calls itself. */
  readonly name: string;
  /** Its BCP 47 tag, for `lang` and for Intl. */
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
}

export const LANGUAGE_FACTS: Readonly<Record<Language, LanguageFacts>> = {
  en: { name: 'English', tag: 'en', direction: 'ltr' },
  es: { name: 'Español', tag: 'es', direction: 'ltr' },
  de: { name: 'Deutsch', tag: 'de', direction: 'ltr' },
  fr: { name: 'Français', tag: 'fr', direction: 'ltr' },
  hi: { name: 'हिन्दी', tag: 'hi', direction: 'ltr' },
  zh: { name: '简体中文', tag: 'zh-Hans', direction: 'ltr' },
  ar: { name: 'العربية', tag: 'ar', direction: 'rtl' },
};
