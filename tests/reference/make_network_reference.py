#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes one training step of the network in PyTorch, in double precision: network/<case>/. The layers stand in the
paper's order, with ELU before the pooling; poolings and fans are written out here, by hand. Weights, inputs, targets and
the values that dropout leaves come from the program's random numbers, made over again in etude_random.py. Tensors follow
each other in the order of named_parameters().

    python3 -m venv venv-torch && venv-torch/bin/pip install torch==2.11.0 numpy==2.4.6
    venv-torch/bin/python tests/reference/make_network_reference.py tests/data
"""
import math
import os
import sys

import numpy as np
import torch
from torch import nn

from etude_random import CORPUS, DROPOUT, INITIALISATION, normal, uniform, words

SEED = 2018
CLIPS = 4
TAGS = 5
PAPER = {"tags": TAGS, "kernel": 3, "width": 6, "dropout": 0.0, "epsilon": 1e-3, "momentum": 0.99, "conv": ("normal", 2, "in"),
         "output": ("uniform", 2, "both"), "conv_bias": 0.0, "gamma": 1.0, "beta": 0.0, "output_bias": 0.0}
CASES = {
    "mel": PAPER | {"input": (96, 1360), "pools": [(2, 4), (3, 4), (2, 5), (2, 4), (4, 4)]},
    "stft": PAPER | {"input": (257, 1360), "pools": [(2, 4), (4, 4), (4, 5), (2, 4), (4, 4)]},
    # Short enough for float32: time poolings by the rule beside the table.
    "short_mel": PAPER | {"input": (96, 40), "pools": [(2, 2), (3, 2), (2, 2), (2, 2), (4, 2)]},
    "short_stft": PAPER | {"input": (257, 40), "pools": [(2, 2), (4, 2), (4, 2), (2, 2), (4, 2)]},
    # Nothing at its default, and poolings by the rule beside the tables.
    "options": {"tags": TAGS, "input": (40, 100), "pools": [(3, 5), (4, 4), (3, 5)], "kernel": 5, "width": 6, "dropout": 0.25,
                "epsilon": 1e-4, "momentum": 0.9, "conv": ("uniform", 1, "in"), "output": ("normal", 2, "both"),
                "conv_bias": 0.1, "gamma": 0.8, "beta": -0.2, "output_bias": -1.5},
}


class Dropout(nn.Module):
    """Of the first training step; its layers share one stream."""

    drawn = 0

    def __init__(self, share):
        super().__init__()
        self.share = share

    def forward(self, maps):
        if not self.training or self.share == 0:
            return maps
        stream = words(Dropout.drawn + maps.numel(), SEED, DROPOUT)[Dropout.drawn:]
        Dropout.drawn += maps.numel()
        kept = torch.from_numpy(stream >= round(self.share * 2**32)).reshape(maps.shape)
        return maps * kept / (1 - self.share)


class Network(nn.Module):
    def __init__(self, case):
        super().__init__()
        self.blocks = nn.ModuleList()
        maps = 1
        for pool in case["pools"]:
            block = nn.Module()
            block.conv = nn.Conv2d(maps, case["width"], case["kernel"], padding="same")
            block.norm = nn.BatchNorm2d(case["width"], eps=case["epsilon"], momentum=1 - case["momentum"])
            block.rest = nn.Sequential(nn.ELU(), nn.MaxPool2d(pool), Dropout(case["dropout"]))
            self.blocks.append(block)
            maps = case["width"]
        self.output = nn.Linear(maps, case["tags"])

    def forward(self, maps):
        for block in self.blocks:
            maps = block.rest(block.norm(block.conv(maps)))
        return self.output(maps.flatten(1))


def draw(weight, rule, layer):
    """As float32, like the program's."""
    kind, gain, fan = rule
    area = math.prod(weight.shape[2:])
    fans = area * weight.shape[1] if fan == "in" else area * (weight.shape[0] + weight.shape[1])
    stream = (SEED, INITIALISATION, 0, layer)
    if kind == "normal":
        values = math.sqrt(gain / fans) * normal(weight.numel(), *stream)
    else:
        limit = math.sqrt(3 * gain / fans)
        values = -limit + 2 * limit * uniform(weight.numel(), *stream)
    return torch.from_numpy(values.astype(np.float32)).reshape(weight.shape)


def initialise(network, case):
    with torch.no_grad():
        for i, block in enumerate(network.blocks):
            block.conv.weight.copy_(draw(block.conv.weight, case["conv"], i))
            block.conv.bias.fill_(np.float32(case["conv_bias"]))
            block.norm.weight.fill_(np.float32(case["gamma"]))
            block.norm.bias.fill_(np.float32(case["beta"]))
        network.output.weight.copy_(draw(network.output.weight, case["output"], len(network.blocks)))
        network.output.bias.fill_(np.float32(case["output_bias"]))


def batch(bands, frames, clips=CLIPS, tags=TAGS):
    """Uniform inputs of deviation 1, as float32, and targets of which one third are 1."""
    values = math.sqrt(12.0) * (uniform(clips * bands * frames, SEED, CORPUS, 0, 0) - 0.5)
    inputs = torch.from_numpy(values.astype(np.float32)).double().reshape(clips, 1, bands, frames)
    targets = torch.from_numpy(words(clips * tags, SEED, CORPUS, 0, 1) % 3 == 0).double().reshape(clips, tags)
    return inputs, targets


def save(folder, name, tensors):
    np.save(f"{folder}/{name}.npy", torch.cat([tensor.detach().flatten() for tensor in tensors]).numpy())


def write(folder, case):
    os.makedirs(folder, exist_ok=True)
    network = Network(case).double()
    initialise(network, case)
    parameters = list(network.parameters())
    save(folder, "weights", parameters)
    inputs, targets = batch(*case["input"])
    optimiser = torch.optim.Adam(parameters, lr=5e-3, betas=(0.9, 0.999), eps=1e-8)
    Dropout.drawn = 0
    loss = nn.functional.binary_cross_entropy(torch.sigmoid(network(inputs)), targets)
    loss.backward()
    optimiser.step()
    save(folder, "loss", [loss])
    save(folder, "gradients", [parameter.grad for parameter in parameters])
    save(folder, "statistics", [part for block in network.blocks
                                for part in (block.norm.running_mean, block.norm.running_var)])
    save(folder, "stepped", parameters)
    network.eval()
    save(folder, "scores", [torch.sigmoid(network(inputs))])


if __name__ == "__main__":
    for name, case in CASES.items():
        write(f"{sys.argv[1]}/network/{name}", case)
