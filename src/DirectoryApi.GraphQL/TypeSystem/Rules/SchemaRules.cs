using DirectoryApi.GraphQL.Language;

namespace DirectoryApi.GraphQL.TypeSystem.Rules;

/// <summary>The type validation of chapter 3, in the order in which errors are listed.</summary>
internal static class SchemaRules
{
    private static readonly Action<Schema, SchemaErrors>[] All =
    [
        NamesAreNotReserved.Check,
        TypesAreNotEmpty.Check,
        MembersHaveTypesOfTheirPlace.Check,
        InterfacesAreImplemented.Check,
        UnionMembersAreUnique.Check,
        InputObjectsAreFinite.Check,
        DefaultValuesAreFinite.Check,
        DefaultValuesAreValid.Check,
        RequiredInputsAreNotDeprecated.Check,
    ];

    public static void Check(Schema schema, IReadOnlyList<SchemaDefinitionNode> schemaNodes, SchemaErrors errors)
    {
        RootTypesAreDistinct.Check(schema, schemaNodes, errors);
        foreach (var check in All)
        {
            check(schema, errors);
        }

        new DirectivesAreValid(schema, errors).Check(schemaNodes);
        new DirectivesAreNotCircular(schema, errors).Check();
    }
}
