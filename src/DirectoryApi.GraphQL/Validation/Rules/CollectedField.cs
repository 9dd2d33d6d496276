using DirectoryApi.GraphQL.Language;
using DirectoryApi.GraphQL.TypeSystem;

namespace DirectoryApi.GraphQL.Validation.Rules;

/// <summary>A field as it is met in a selection set.</summary>
/// <param name="ParentType">The type selected on; null where it does not exist.</param>
/// <param name="Node">The field.</param>
/// <param name="Definition">Its definition; null where the type has none.</param>
internal sealed record CollectedField(NamedType? ParentType, FieldNode Node, OutputFieldDefinition? Definition);
