import { xml } from '../xml';

/** What a package's manifest says. */
export interface ManifestSource {
  /** A name without blanks that begins with a letter. */
  readonly id: string;
  readonly title: string;
  /** The file that is launched, and those beside it. */
  readonly launched: string;
  readonly others: readonly string[];
}

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';

const fileLines = ({ launched, others }: ManifestSource): string =>
  [launched, ...others].map((name) => `      <file href="${xml(name)}"/>`).join('\n');

/** imsmanifest.xml for SCORM 1.2. Source: SCORM 1.2 Content Aggregation Model, 2.3.3 and 2.3.5. */
export const manifest12 = (source: ManifestSource): string => `${HEAD}
<manifest identifier="${xml(source.id)}" version="1.0"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="course">
    <organization identifier="course">
      <title>${xml(source.title)}</title>
      <item identifier="assignment" identifierref="tutor" isvisible="true">
        <title>${xml(source.title)}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="tutor" type="webcontent" adlcp:scormtype="sco" href="${xml(source.launched)}">
${fileLines(source)}
    </resource>
  </resources>
</manifest>
`;

/** imsmanifest.xml for SCORM 2004, 4th Edition. Source: its Content Aggregation Model, 3.4 and 3.5. */
export const manifest2004 = (source: ManifestSource): string => `${HEAD}
<manifest identifier="${xml(source.id)}" version="1.0"
  xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3"
  xmlns:imsss="http://www.imsglobal.org/xsd/imsss">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>2004 4th Edition</schemaversion>
  </metadata>
  <organizations default="course">
    <organization identifier="course">
      <title>${xml(source.title)}</title>
      <item identifier="assignment" identifierref="tutor" isvisible="true">
        <title>${xml(source.title)}</title>
        <imsss:sequencing>
          <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>
        </imsss:sequencing>
      </item>
      <imsss:sequencing>
        <imsss:controlMode choice="true" flow="true"/>
      </imsss:sequencing>
    </organization>
  </organizations>
  <resources>
    <resource identifier="tutor" type="webcontent" adlcp:scormType="sco" href="${xml(source.launched)}">
${fileLines(source)}
    </resource>
  </resources>
</manifest>
`;
