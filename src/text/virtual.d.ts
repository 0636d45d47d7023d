/** What scripts/messagesPlugin.mjs makes of the catalogues. */
declare module 'virtual:messages/en/core' {
  export const messages: import('./catalogue').Catalogue;
}

declare module 'virtual:messages/en/opening' {
  export const messages: import('./catalogue').Catalogue;
}

declare module 'virtual:messages/loaders' {
  type Load = () => Promise<{ readonly messages: import('./catalogue').Catalogue }>;

  /** A language in two parts: what the first step says, and what the other views say. */
  export const LOADERS: Readonly<
    Record<import('./languages').Language, { readonly core: Load; readonly rest: Load }>
  >;
}
