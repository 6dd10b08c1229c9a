/* Written by `npm run codegen` from the ontology. */
import { McpAgencyCardDocument, McpAgencyTiesDocument, McpCityCardDocument, McpCityTiesDocument, McpDistrictCardDocument, McpDistrictTiesDocument, McpDocumentCardDocument, McpDocumentTiesDocument, McpGoalCardDocument, McpGoalTiesDocument, McpIndicatorCardDocument, McpIndicatorTiesDocument, McpInitiativeCardDocument, McpInitiativeTiesDocument, McpOutcomeCardDocument, McpOutcomeTiesDocument, McpPartnerCardDocument, McpPartnerTiesDocument, McpPlaceCardDocument, McpPlaceTiesDocument, McpPlatformCardDocument, McpPlatformTiesDocument, McpSourceCardDocument, McpSourceTiesDocument, McpThemeCardDocument, McpThemeTiesDocument } from './graphql.ts'

/** The documents of each type of entity: its card, and its lists. */
export const ENTITY_DOCUMENTS = {
  Agency: { card: McpAgencyCardDocument, ties: McpAgencyTiesDocument },
  City: { card: McpCityCardDocument, ties: McpCityTiesDocument },
  District: { card: McpDistrictCardDocument, ties: McpDistrictTiesDocument },
  Document: { card: McpDocumentCardDocument, ties: McpDocumentTiesDocument },
  Goal: { card: McpGoalCardDocument, ties: McpGoalTiesDocument },
  Indicator: { card: McpIndicatorCardDocument, ties: McpIndicatorTiesDocument },
  Initiative: { card: McpInitiativeCardDocument, ties: McpInitiativeTiesDocument },
  Outcome: { card: McpOutcomeCardDocument, ties: McpOutcomeTiesDocument },
  Partner: { card: McpPartnerCardDocument, ties: McpPartnerTiesDocument },
  Place: { card: McpPlaceCardDocument, ties: McpPlaceTiesDocument },
  Platform: { card: McpPlatformCardDocument, ties: McpPlatformTiesDocument },
  Source: { card: McpSourceCardDocument, ties: McpSourceTiesDocument },
  Theme: { card: McpThemeCardDocument, ties: McpThemeTiesDocument },
} as const
