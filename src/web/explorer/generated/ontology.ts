/* Written by `npm run codegen` from the ontology. */

export const KINDS = [
  "agency",
  "initiative",
  "district",
  "goal",
  "city",
  "source",
  "document",
  "outcome",
  "place",
  "theme",
  "partner",
  "platform"
] as const

export const RELATIONSHIP_TYPES = [
  "DRIVES",
  "LEADS",
  "SUPPORTS",
  "REPORTED",
  "SERVES",
  "ADOPTED",
  "PUBLISHED_BY",
  "IN_CITY",
  "PART_OF",
  "SUCCEEDED_BY",
  "ADVANCES",
  "LOCATED_IN",
  "PRODUCED",
  "INVOLVES",
  "UNDER",
  "HAS_THEME"
] as const

export const ENTITY_TYPES = {
  "agency": {
    "name": "Agency",
    "plural": "agencies",
    "properties": {
      "formerly": {},
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
          "role",
          "implied"
        ]
      },
      {
        "field": "outcomes",
        "types": [
          "REPORTED"
        ],
        "direction": "OUT",
        "to": "outcome",
        "edgeFields": [
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
      "formerly": {},
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
          "role",
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
      "formerly": {},
      "adcode": {}
    },
    "relationships": [
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
  "goal": {
    "name": "Goal",
    "plural": "goals",
    "properties": {
      "formerly": {}
    },
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
  "city": {
    "name": "City",
    "plural": "cities",
    "properties": {
      "formerly": {},
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
  "source": {
    "name": "Source",
    "plural": "sources",
    "properties": {
      "formerly": {},
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
      }
    ]
  },
  "document": {
    "name": "Document",
    "plural": "documents",
    "properties": {
      "formerly": {},
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
  "outcome": {
    "name": "Outcome",
    "plural": "outcomes",
    "properties": {
      "formerly": {},
      "kind": {
        "values": [
          "RESULT",
          "SCOPE"
        ]
      },
      "measure": {
        "values": [
          "LEVEL",
          "YEAR_ON_YEAR",
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
        "field": "agencies",
        "types": [
          "REPORTED"
        ],
        "direction": "IN",
        "to": "agency",
        "edgeFields": [
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
      }
    ]
  },
  "place": {
    "name": "Place",
    "plural": "places",
    "properties": {
      "formerly": {}
    },
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
    "properties": {
      "formerly": {}
    },
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
    "properties": {
      "formerly": {}
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
  },
  "platform": {
    "name": "Platform",
    "plural": "platforms",
    "properties": {
      "formerly": {},
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
