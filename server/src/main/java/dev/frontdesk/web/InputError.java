package dev.frontdesk.web;

/// One thing that is wrong with a request.
///
/// @param field where: a property's path, a parameter's name, or a file and line
/// @param message what was expected, in a sentence for the person who wrote the request
public record InputError(String field, String message) {}
