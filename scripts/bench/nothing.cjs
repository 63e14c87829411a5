/** The least that a step without calls can take: Node starts and ends. */
