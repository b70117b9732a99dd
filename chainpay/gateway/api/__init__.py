"""The two APIs of the platform: authentication, routing, parameters, answers, callbacks."""
