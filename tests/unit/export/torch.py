"""A stand-in for the few names of PyTorch that the generated program calls, with the meaning that its documentation gives them."""

import contextlib
import math

float64 = float


class Tensor:
    def __init__(self, value, parents=(), requires_grad=False):
        self.value = value
        self.parents = parents
        self.requires_grad = requires_grad
        self.grad = None

    def item(self):
        return self.value

    def backward(self):
        """Every path from here back to a leaf adds the product of its slopes to the leaf's gradient."""
        stack = [(self, 1.0)]
        while stack:
            node, slope = stack.pop()
            if node.requires_grad:
                before = 0.0 if node.grad is None else node.grad.value
                node.grad = Tensor(before + slope)
            stack.extend((parent, slope * local) for parent, local in node.parents)

    def __add__(self, other):
        other = lifted(other)
        return Tensor(self.value + other.value, ((self, 1.0), (other, 1.0)))

    def __sub__(self, other):
        other = lifted(other)
        return Tensor(self.value - other.value, ((self, 1.0), (other, -1.0)))

    def __mul__(self, other):
        other = lifted(other)
        return Tensor(self.value * other.value, ((self, other.value), (other, self.value)))

    def __neg__(self):
        return Tensor(-self.value, ((self, -1.0),))

    def __radd__(self, other):
        return lifted(other) + self

    def __rsub__(self, other):
        return lifted(other) - self

    def __rmul__(self, other):
        return lifted(other) * self

    def __rtruediv__(self, other):
        return Tensor(other / self.value, ((self, -other / self.value**2),))


def lifted(value):
    return value if isinstance(value, Tensor) else Tensor(value)


def tensor(value, dtype, requires_grad=False):
    assert dtype is float64
    return Tensor(value, requires_grad=requires_grad)


def exp(x):
    value = math.exp(x.value)
    return Tensor(value, ((x, value),))


def square(x):
    return Tensor(x.value * x.value, ((x, 2 * x.value),))


def no_grad():
    return contextlib.nullcontext()
