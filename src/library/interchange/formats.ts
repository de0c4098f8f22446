const LOM = {
  schema: 'http://ltsc.ieee.org/xsd/lomv1.0/lom.xsd',
  namespace: 'http://ltsc.ieee.org/xsd/LOM',
}

/** The forms a record can be had in, by their prefixes; LOM under both names that harvesters ask for. */
export const FORMATS = {
  oai_dc: {
    schema: 'http://www.openarchives.org/OAI/2.0/oai_dc.xsd',
    namespace: 'http://www.openarchives.org/OAI/2.0/oai_dc/',
  },
  lom: LOM,
  oai_lom: LOM,
} as const

export type Format = keyof typeof FORMATS

export const isFormat = (prefix: string): prefix is Format => Object.hasOwn(FORMATS, prefix)
