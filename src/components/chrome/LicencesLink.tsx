import { useState } from 'react';
import { useText } from '../context';

/** To the licences of everything that the page holds, which are put beside it by the build (scripts/licences.mjs). */
export function LicencesLink() {
  const text = useText();
  const [address] = useState(addressOfLicences);
  return (
    <p className="settings-licences">
      <a href={address} target="_blank" rel="noreferrer">
        {text('settings.licences')}
      </a>
    </p>
  );
}

/** The site as one file has no other file beside it: there they stand in the page. */
function addressOfLicences(): string {
  const inPage = document.getElementById('licences');
  if (!(inPage instanceof HTMLTemplateElement)) return './licences.txt';
  const { textContent } = inPage.content;
  return URL.createObjectURL(new Blob([textContent ?? ''], { type: 'text/plain;charset=utf-8' }));
}
