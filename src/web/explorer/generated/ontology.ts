/* Written by `npm run codegen` from the ontology. */

export const KINDS = [
  "initiative",
  "agency",
  "goal",
  "district",
  "document",
  "outcome",
  "place",
  "theme",
  "partner",
  "platform",
  "source"
] as const

export const RELATIONSHIP_TYPES = [
  "LEADS",
  "SUPPORTS",
  "ADVANCES",
  "LOCATED_IN",
  "PRODUCED",
  "INVOLVES",
  "UNDER",
  "DRIVES",
  "SERVES",
  "REPORTED",
  "ADOPTED",
  "PART_OF",
  "HAS_THEME"
] as const

export const ENTITY_TYPES = {
  "initiative": {
    "name": "Initiative",
    "plural": "initiatives",
    "properties": {
      "firstStated": {},
      "lastStated": {},
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
  "agency": {
    "name": "Agency",
    "plural": "agencies",
    "properties": {
      "firstStated": {},
      "lastStated": {},
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
        "to": "outcome"
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
      }
    ]
  },
  "goal": {
    "name": "Goal",
    "plural": "goals",
    "properties": {
      "firstStated": {},
      "lastStated": {}
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
  "district": {
    "name": "District",
    "plural": "districts",
    "properties": {
      "firstStated": {},
      "lastStated": {},
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
      }
    ]
  },
  "document": {
    "name": "Document",
    "plural": "documents",
    "properties": {
      "firstStated": {},
      "lastStated": {},
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
      "firstStated": {},
      "lastStated": {},
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
        "to": "agency"
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
      "firstStated": {},
      "lastStated": {}
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
      "firstStated": {},
      "lastStated": {}
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
      "firstStated": {},
      "lastStated": {}
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
      "firstStated": {},
      "lastStated": {},
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
  },
  "source": {
    "name": "Source",
    "plural": "sources",
    "properties": {
      "firstStated": {},
      "lastStated": {},
      "language": {},
      "published": {},
      "sha256": {},
      "length": {}
    },
    "relationships": [
      {
        "field": "themes",
        "types": [
          "HAS_THEME"
        ],
        "direction": "OUT",
        "to": "theme"
      }
    ]
  }
} as const
