type TopicKey = 'about' | 'attendance' | 'familySessions' | 'planGoals' | 'safetyPlan' | 'inCare' | 'attendanceRecord' | 'completion' | 'nextCare'

/** The words of a topic. */
export const topicKey = (topic: string): TopicKey => {
  switch (topic) {
    case 'about': case 'attendance': case 'completion': return topic
    case 'family-sessions': return 'familySessions'
    case 'plan-goals': return 'planGoals'
    case 'in-care': return 'inCare'
    case 'attendance-record': return 'attendanceRecord'
    case 'next-care': return 'nextCare'
    default: return 'safetyPlan'
  }
}
