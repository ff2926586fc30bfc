"""The encoder: a transformer as in Devlin et al. (2019) of the size of its base model, with one logit for each stance."""
import json
import math

import numpy
import onnx
import torch
from onnx import numpy_helper
from torch import nn

HEADS = 12
WIDTH = 384
LAYERS = 6
STANCES = 3
EPSILON = 1e-12


class Layer(nn.Module):
    def __init__(self, dropout):
        super().__init__()
        self.query, self.key, self.value, self.out = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.wide, self.narrow = nn.Linear(WIDTH, 4 * WIDTH), nn.Linear(4 * WIDTH, WIDTH)
        self.norm1, self.norm2 = (nn.LayerNorm(WIDTH, eps=EPSILON) for _ in range(2))
        self.drop = nn.Dropout(dropout)

    def split(self, x):
        return x.view(x.shape[0], -1, HEADS, WIDTH // HEADS).transpose(1, 2)

    def forward(self, x, hidden):
        query, key, value = self.split(self.query(x)), self.split(self.key(x)), self.split(self.value(x))
        scores = query @ key.transpose(-1, -2) / math.sqrt(WIDTH // HEADS)
        if hidden is not None:
            scores = scores + hidden
        mixed = (torch.softmax(scores, -1) @ value).transpose(1, 2).reshape(x.shape[0], -1, WIDTH)
        x = self.norm1(x + self.drop(self.out(mixed)))
        return self.norm2(x + self.drop(self.narrow(nn.functional.gelu(self.wide(x)))))


class Encoder(nn.Module):
    """Takes numbers of pieces and of segments, (batch, length); gives logits, (batch, stances). Without a mask all pieces count."""

    def __init__(self, pieces, positions, dropout=0.1):
        super().__init__()
        self.words = nn.Embedding(pieces, WIDTH)
        self.places = nn.Embedding(positions, WIDTH)
        self.segments = nn.Embedding(2, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=EPSILON)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(LAYERS))
        self.drop = nn.Dropout(dropout)
        self.head = nn.Linear(2 * WIDTH, STANCES)

    def forward(self, pieces, segments, mask=None):
        places = torch.arange(pieces.shape[1])[None]
        x = self.drop(self.norm(self.words(pieces) + self.places(places) + self.segments(segments)))
        hidden = None if mask is None else (1 - mask)[:, None, None, :] * -1e9
        for layer in self.layers:
            x = layer(x, hidden)
        own = (1 - segments).float() if mask is None else (1 - segments).float() * mask
        mean = (x * own[:, :, None]).sum(1) / own.sum(1, keepdim=True)
        return self.head(self.drop(torch.cat([x[:, 0], mean], -1)))


def from_base(folder, pieces, positions):
    """The encoder with the weights of the base model, for the pieces given."""
    graph = onnx.load(f"{folder}/all-minilm-l6-v2.onnx").graph
    named = {tensor.name: numpy_helper.to_array(tensor) for tensor in graph.initializer}
    # the matrices have no names of their own: the nodes that multiply by them do, in the order of the layers
    matrices = [named[node.input[1]] for node in graph.node
                if node.op_type == "MatMul" and node.input[1] in named]
    with open(f"{folder}/all-minilm-l6-v2-tokenizer.json", encoding="utf-8") as file:
        numbers = json.load(file)["model"]["vocab"]
    encoder = Encoder(len(pieces), positions)
    copy(encoder.words, named["embeddings.word_embeddings.weight"][[numbers[p] for p in pieces]])
    copy(encoder.places, named["embeddings.position_embeddings.weight"][:positions])
    copy(encoder.segments, named["embeddings.token_type_embeddings.weight"])
    copy(encoder.norm, named["embeddings.LayerNorm.weight"], named["embeddings.LayerNorm.bias"])
    for number, layer in enumerate(encoder.layers):
        of = f"encoder.layer.{number}."
        parts = [(layer.query, "attention.self.query"), (layer.key, "attention.self.key"), (layer.value, "attention.self.value"),
                 (layer.out, "attention.output.dense"), (layer.wide, "intermediate.dense"), (layer.narrow, "output.dense")]
        for part, (module, name) in enumerate(parts):
            copy(module, matrices[6 * number + part].T, named[of + name + ".bias"])
        for module, name in ((layer.norm1, "attention.output.LayerNorm"), (layer.norm2, "output.LayerNorm")):
            copy(module, named[of + name + ".weight"], named[of + name + ".bias"])
    return encoder


def copy(module, weight, bias=None):
    with torch.no_grad():
        module.weight.copy_(torch.from_numpy(numpy.ascontiguousarray(weight)))
        if bias is not None:
            module.bias.copy_(torch.from_numpy(bias.copy()))
