from experta.activation import Activation

class Agenda:
    activations: list[Activation]
    def __init__(self) -> None: ...
