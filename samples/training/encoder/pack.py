#!/usr/bin/env python3
"""Packs the encoder: pack.py encoder.pt PIECES OUT.onnx

Every matrix is kept in 8 bits, with one scale for each row of the table of words and each column of the others. What
reads the model multiplies them out as it loads, so that the sums themselves are in 32 bits; the table of words is
multiplied out only where it is read."""
import sys
import tempfile

import numpy
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

import model
import train

LEAST = 10_000


def exported(encoder, path):
    encoder.eval()
    pieces, segments = torch.tensor([[2, 5, 3, 3]]), torch.tensor([[0, 0, 0, 1]])
    torch.onnx.export(encoder, (pieces, segments), path, opset_version=13, input_names=["pieces", "segments"],
                      output_names=["logits"], dynamic_axes={"pieces": {1: "length"}, "segments": {1: "length"}})
    return onnx.load(path)


def packed(matrix, axis):
    """The matrix in 8 bits, and its scales: the greatest number of each row or column is 127 steps."""
    scale = numpy.maximum(numpy.abs(matrix).max(axis, keepdims=True), 1e-8) / 127
    return numpy.round(matrix / scale).astype(numpy.int8), scale.astype(numpy.float32)


def pack(onnx_model):
    graph = onnx_model.graph
    gathered = {node.input[0]: node for node in graph.node if node.op_type == "Gather"}
    first, kept, looked_up = [], [], {}
    for tensor in graph.initializer:
        matrix = numpy_helper.to_array(tensor)
        if matrix.ndim != 2 or matrix.size < LEAST or matrix.dtype != numpy.float32:
            kept.append(tensor)
            continue
        name = tensor.name
        table = name in gathered
        small, scale = packed(matrix, 1 if table else 0)
        kept += [numpy_helper.from_array(small, name + ".8"), numpy_helper.from_array(scale, name + ".scale")]
        if table:
            looked_up[name] = gathered[name]
        else:
            first += [helper.make_node("Cast", [name + ".8"], [name + ".wide"], to=TensorProto.FLOAT),
                      helper.make_node("Mul", [name + ".wide", name + ".scale"], [name])]
    nodes = []
    for node in graph.node:
        name = node.input[0] if node.op_type == "Gather" else None
        if name in looked_up:
            rows, out = node.input[1], node.output[0]
            nodes += [helper.make_node("Gather", [name + ".8", rows], [out + ".8"], axis=0),
                      helper.make_node("Gather", [name + ".scale", rows], [out + ".scale"], axis=0),
                      helper.make_node("Cast", [out + ".8"], [out + ".wide"], to=TensorProto.FLOAT),
                      helper.make_node("Mul", [out + ".wide", out + ".scale"], [out])]
        else:
            nodes.append(node)
    for field, values in ((graph.node, first + nodes), (graph.initializer, kept)):
        del field[:]
        field.extend(values)
    for node in graph.node:
        node.doc_string = ""
    onnx.checker.check_model(onnx_model)
    return onnx_model


def main(weights, pieces, out):
    with open(pieces, encoding="utf-8") as file:
        encoder = model.Encoder(len(file.read().splitlines()), train.POSITIONS)
    encoder.load_state_dict(torch.load(weights))
    with tempfile.NamedTemporaryFile(suffix=".onnx") as file:
        onnx.save(pack(exported(encoder, file.name)), out)


if __name__ == "__main__":
    main(*sys.argv[1:])
