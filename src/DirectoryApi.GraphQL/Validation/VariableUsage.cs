using DirectoryApi.GraphQL.Language;
using DirectoryApi.GraphQL.TypeSystem;

namespace DirectoryApi.GraphQL.Validation;

/// <summary>A place where a variable is used.</summary>
/// <param name="Node">The use.</param>
/// <param name="Type">The type expected there; null where the document names none that exists.</param>
/// <param name="HasDefault">Whether the argument or input field there has a default other than null.</param>
/// <param name="OneOf">The one-of input object whose field it is; null elsewhere.</param>
public sealed record VariableUsage(VariableNode Node, IType? Type, bool HasDefault, InputObjectType? OneOf);
