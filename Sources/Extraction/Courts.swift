enum CourtTable { static let text = "" }
