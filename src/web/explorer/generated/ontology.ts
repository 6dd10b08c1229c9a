/* Written by `npm run codegen` from the ontology. */

export const KINDS = [
  "agency",
  "initiative",
  "district",
  "indicator",
  "outcome",
  "city",
  "goal",
  "source",
  "document",
  "place",
  "theme",
  "partner",
  "platform"
] as const

export const RELATIONSHIP_TYPES = [
  "DRIVES",
  "LEADS",
  "SUPPORTS",
  "SERVES",
  "REPORTED",
  "ABOUT",
  "ADOPTED",
  "PUBLISHED_BY",
  "IN_CITY",
  "IN_DISTRICT",
  "PART_OF",
  "SUCCEEDED_BY",
  "ADVANCES",
  "LOCATED_IN",
  "PRODUCED",
  "INVOLVES",
  "UNDER",
  "MEASURES",
  "DERIVED_FROM",
  "AGREES_WITH",
  "DIFFERS_FROM",
  "HAS_THEME"
] as const

export const ENTITY_TYPES = {
  "agency": {
    "name": "Agency",
    "plural": "agencies",
    "properties": {
      "kind": {
        "values": [
          "PARTY_COMMITTEE",
          "PARTY_DEPARTMENT",
          "GOVERNMENT_DEPARTMENT",
          "DISTRICT_GOVERNMENT",
          "SUBDISTRICT",
          "PARTY_BRANCH",
          "STATE_OWNED_ENTERPRISE",
          "PROCURATORATE",
          "MASS_ORGANIZATION",
          "TASK_FORCE",
          "PUBLIC_INSTITUTION"
        ]
      }
    },
    "relationships": [
      {
        "field": "drives",
        "types": [
          "DRIVES"
        ],
        "direction": "OUT",
        "to": "goal",
        "derived": true,
        "edgeFields": [
          "direct",
          "basis"
        ],
        "references": [
          "via"
        ]
      },
      {
        "field": "initiatives",
        "types": [
          "LEADS",
          "SUPPORTS"
        ],
        "direction": "OUT",
        "to": "initiative",
        "roles": {
          "field": "role",
          "typeOf": {
            "LEAD": "LEADS",
            "SUPPORT": "SUPPORTS"
          }
        },
        "edgeFields": [
          "role"
        ],
        "flags": [
          "implied"
        ]
      },
      {
        "field": "districts",
        "types": [
          "SERVES"
        ],
        "direction": "OUT",
        "to": "district"
      },
      {
        "field": "outcomes",
        "types": [
          "REPORTED"
        ],
        "direction": "OUT",
        "to": "outcome",
        "flags": [
          "implied"
        ]
      },
      {
        "field": "indicators",
        "types": [
          "ABOUT"
        ],
        "direction": "IN",
        "to": "indicator",
        "register": true
      },
      {
        "field": "documents",
        "types": [
          "ADOPTED"
        ],
        "direction": "OUT",
        "to": "document"
      },
      {
        "field": "publications",
        "types": [
          "PUBLISHED_BY"
        ],
        "direction": "IN",
        "to": "source",
        "register": true
      },
      {
        "field": "city",
        "types": [
          "IN_CITY"
        ],
        "direction": "OUT",
        "to": "city",
        "single": true,
        "register": true
      },
      {
        "field": "district",
        "types": [
          "IN_DISTRICT"
        ],
        "direction": "OUT",
        "to": "district",
        "single": true,
        "register": true
      },
      {
        "field": "partOf",
        "types": [
          "PART_OF"
        ],
        "direction": "OUT",
        "to": "agency",
        "single": true
      },
      {
        "field": "parts",
        "types": [
          "PART_OF"
        ],
        "direction": "IN",
        "to": "agency"
      },
      {
        "field": "succeededBy",
        "types": [
          "SUCCEEDED_BY"
        ],
        "direction": "OUT",
        "to": "agency",
        "single": true,
        "register": true
      },
      {
        "field": "predecessors",
        "types": [
          "SUCCEEDED_BY"
        ],
        "direction": "IN",
        "to": "agency",
        "register": true
      }
    ]
  },
  "initiative": {
    "name": "Initiative",
    "plural": "initiatives",
    "properties": {
      "summary": {
        "english": "summaryEn"
      }
    },
    "relationships": [
      {
        "field": "agencies",
        "types": [
          "LEADS",
          "SUPPORTS"
        ],
        "direction": "IN",
        "to": "agency",
        "roles": {
          "field": "role",
          "typeOf": {
            "LEAD": "LEADS",
            "SUPPORT": "SUPPORTS"
          }
        },
        "edgeFields": [
          "role"
        ],
        "flags": [
          "implied"
        ]
      },
      {
        "field": "goals",
        "types": [
          "ADVANCES"
        ],
        "direction": "OUT",
        "to": "goal",
        "edgeFields": [
          "basis"
        ]
      },
      {
        "field": "districts",
        "types": [
          "LOCATED_IN"
        ],
        "direction": "OUT",
        "to": "district"
      },
      {
        "field": "outcomes",
        "types": [
          "PRODUCED"
        ],
        "direction": "OUT",
        "to": "outcome"
      },
      {
        "field": "documents",
        "types": [
          "INVOLVES"
        ],
        "direction": "OUT",
        "to": "document"
      },
      {
        "field": "places",
        "types": [
          "INVOLVES"
        ],
        "direction": "OUT",
        "to": "place"
      },
      {
        "field": "platforms",
        "types": [
          "INVOLVES"
        ],
        "direction": "OUT",
        "to": "platform"
      },
      {
        "field": "partners",
        "types": [
          "INVOLVES"
        ],
        "direction": "OUT",
        "to": "partner"
      },
      {
        "field": "theme",
        "types": [
          "UNDER"
        ],
        "direction": "OUT",
        "to": "theme",
        "single": true
      }
    ]
  },
  "district": {
    "name": "District",
    "plural": "districts",
    "properties": {
      "adcode": {}
    },
    "relationships": [
      {
        "field": "bodies",
        "types": [
          "IN_DISTRICT"
        ],
        "direction": "IN",
        "to": "agency",
        "register": true
      },
      {
        "field": "publications",
        "types": [
          "IN_DISTRICT"
        ],
        "direction": "IN",
        "to": "source",
        "register": true
      },
      {
        "field": "agencies",
        "types": [
          "SERVES"
        ],
        "direction": "IN",
        "to": "agency"
      },
      {
        "field": "initiatives",
        "types": [
          "LOCATED_IN"
        ],
        "direction": "IN",
        "to": "initiative"
      },
      {
        "field": "indicators",
        "types": [
          "ABOUT"
        ],
        "direction": "IN",
        "to": "indicator",
        "register": true
      },
      {
        "field": "places",
        "types": [
          "LOCATED_IN"
        ],
        "direction": "IN",
        "to": "place"
      },
      {
        "field": "city",
        "types": [
          "IN_CITY"
        ],
        "direction": "OUT",
        "to": "city",
        "single": true,
        "register": true
      }
    ]
  },
  "indicator": {
    "name": "Indicator",
    "plural": "indicators",
    "properties": {
      "unit": {}
    },
    "relationships": [
      {
        "field": "outcomes",
        "types": [
          "MEASURES"
        ],
        "direction": "IN",
        "to": "outcome"
      },
      {
        "field": "agency",
        "types": [
          "ABOUT"
        ],
        "direction": "OUT",
        "to": "agency",
        "single": true,
        "register": true
      },
      {
        "field": "district",
        "types": [
          "ABOUT"
        ],
        "direction": "OUT",
        "to": "district",
        "single": true,
        "register": true
      },
      {
        "field": "city",
        "types": [
          "ABOUT"
        ],
        "direction": "OUT",
        "to": "city",
        "single": true,
        "register": true
      },
      {
        "field": "derivedFrom",
        "types": [
          "DERIVED_FROM"
        ],
        "direction": "OUT",
        "to": "indicator",
        "single": true,
        "register": true
      },
      {
        "field": "derivedIndicators",
        "types": [
          "DERIVED_FROM"
        ],
        "direction": "IN",
        "to": "indicator",
        "register": true
      }
    ]
  },
  "outcome": {
    "name": "Outcome",
    "plural": "outcomes",
    "properties": {
      "kind": {
        "values": [
          "RESULT",
          "SCOPE",
          "TARGET"
        ]
      },
      "measure": {
        "values": [
          "LEVEL",
          "YEAR_ON_YEAR",
          "CHANGE",
          "GAP",
          "SHARE",
          "MULTIPLE",
          "QUALITATIVE"
        ]
      },
      "direction": {
        "values": [
          "UP",
          "DOWN"
        ]
      },
      "value": {},
      "valueMin": {},
      "valueMax": {},
      "comparator": {
        "values": [
          "EXACT",
          "MORE_THAN",
          "AT_LEAST",
          "ALMOST",
          "ABOUT",
          "AT_MOST",
          "RANGE"
        ]
      },
      "unit": {},
      "raw": {},
      "period": {
        "parts": [
          "start",
          "end"
        ]
      }
    },
    "relationships": [
      {
        "field": "agreesWith",
        "types": [
          "AGREES_WITH"
        ],
        "direction": "BOTH",
        "to": "outcome",
        "derived": true
      },
      {
        "field": "differsFrom",
        "types": [
          "DIFFERS_FROM"
        ],
        "direction": "BOTH",
        "to": "outcome",
        "derived": true
      },
      {
        "field": "agencies",
        "types": [
          "REPORTED"
        ],
        "direction": "IN",
        "to": "agency",
        "flags": [
          "implied"
        ]
      },
      {
        "field": "initiative",
        "types": [
          "PRODUCED"
        ],
        "direction": "IN",
        "to": "initiative",
        "single": true
      },
      {
        "field": "indicator",
        "types": [
          "MEASURES"
        ],
        "direction": "OUT",
        "to": "indicator",
        "single": true
      }
    ]
  },
  "city": {
    "name": "City",
    "plural": "cities",
    "properties": {
      "adcode": {}
    },
    "relationships": [
      {
        "field": "districts",
        "types": [
          "IN_CITY"
        ],
        "direction": "IN",
        "to": "district",
        "register": true
      },
      {
        "field": "agencies",
        "types": [
          "IN_CITY"
        ],
        "direction": "IN",
        "to": "agency",
        "register": true
      },
      {
        "field": "indicators",
        "types": [
          "ABOUT"
        ],
        "direction": "IN",
        "to": "indicator",
        "register": true
      },
      {
        "field": "publications",
        "types": [
          "IN_CITY"
        ],
        "direction": "IN",
        "to": "source",
        "register": true
      }
    ]
  },
  "goal": {
    "name": "Goal",
    "plural": "goals",
    "properties": {},
    "relationships": [
      {
        "field": "drivenBy",
        "types": [
          "DRIVES"
        ],
        "direction": "IN",
        "to": "agency",
        "derived": true,
        "edgeFields": [
          "direct",
          "basis"
        ],
        "references": [
          "via"
        ]
      },
      {
        "field": "initiatives",
        "types": [
          "ADVANCES"
        ],
        "direction": "IN",
        "to": "initiative",
        "edgeFields": [
          "basis"
        ]
      },
      {
        "field": "partOf",
        "types": [
          "PART_OF"
        ],
        "direction": "OUT",
        "to": "goal",
        "single": true
      },
      {
        "field": "parts",
        "types": [
          "PART_OF"
        ],
        "direction": "IN",
        "to": "goal"
      }
    ]
  },
  "source": {
    "name": "Source",
    "plural": "sources",
    "properties": {
      "language": {},
      "published": {},
      "url": {},
      "sha256": {},
      "length": {},
      "withdrawn": {
        "parts": [
          "on",
          "reason"
        ]
      },
      "coverage": {
        "parts": [
          "numerals",
          "numeralsExplained",
          "sentences",
          "sentencesCited"
        ]
      }
    },
    "relationships": [
      {
        "field": "themes",
        "types": [
          "HAS_THEME"
        ],
        "direction": "OUT",
        "to": "theme"
      },
      {
        "field": "publisher",
        "types": [
          "PUBLISHED_BY"
        ],
        "direction": "OUT",
        "to": "agency",
        "single": true,
        "register": true
      },
      {
        "field": "city",
        "types": [
          "IN_CITY"
        ],
        "direction": "OUT",
        "to": "city",
        "single": true,
        "register": true
      },
      {
        "field": "district",
        "types": [
          "IN_DISTRICT"
        ],
        "direction": "OUT",
        "to": "district",
        "single": true,
        "register": true
      }
    ]
  },
  "document": {
    "name": "Document",
    "plural": "documents",
    "properties": {
      "kind": {
        "values": [
          "POLICY",
          "PLAN",
          "REPORT",
          "GUIDE",
          "LIST"
        ]
      }
    },
    "relationships": [
      {
        "field": "initiatives",
        "types": [
          "INVOLVES"
        ],
        "direction": "IN",
        "to": "initiative"
      },
      {
        "field": "agencies",
        "types": [
          "ADOPTED"
        ],
        "direction": "IN",
        "to": "agency"
      }
    ]
  },
  "place": {
    "name": "Place",
    "plural": "places",
    "properties": {},
    "relationships": [
      {
        "field": "districts",
        "types": [
          "LOCATED_IN"
        ],
        "direction": "OUT",
        "to": "district"
      },
      {
        "field": "initiatives",
        "types": [
          "INVOLVES"
        ],
        "direction": "IN",
        "to": "initiative"
      }
    ]
  },
  "theme": {
    "name": "Theme",
    "plural": "themes",
    "properties": {},
    "relationships": [
      {
        "field": "initiatives",
        "types": [
          "UNDER"
        ],
        "direction": "IN",
        "to": "initiative"
      },
      {
        "field": "source",
        "types": [
          "HAS_THEME"
        ],
        "direction": "IN",
        "to": "source",
        "single": true
      }
    ]
  },
  "partner": {
    "name": "Partner",
    "plural": "partners",
    "properties": {},
    "relationships": [
      {
        "field": "initiatives",
        "types": [
          "INVOLVES"
        ],
        "direction": "IN",
        "to": "initiative"
      }
    ]
  },
  "platform": {
    "name": "Platform",
    "plural": "platforms",
    "properties": {
      "kind": {
        "values": [
          "PLATFORM",
          "EVENT",
          "PROGRAMME",
          "MECHANISM"
        ]
      }
    },
    "relationships": [
      {
        "field": "initiatives",
        "types": [
          "INVOLVES"
        ],
        "direction": "IN",
        "to": "initiative"
      }
    ]
  }
} as const
