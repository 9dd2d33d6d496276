using DirectoryApi.GraphQL.Execution.Inputs;
using DirectoryApi.GraphQL.Language;
using DirectoryApi.GraphQL.TypeSystem;

namespace DirectoryApi.GraphQL.Validation.Rules;

/// <summary>Literals are values of the types their places have (§5.6.1, §5.6.2, §5.6.4, §5.6.5).</summary>
internal sealed class ValuesOfCorrectType : ValidationRule
{
    public override bool Enter(SyntaxNode node, ValidationContext context)
    {
        var types = context.Types;
        switch (node)
        {
            case TypeSystemDefinitionNode:
                return false;
            case ListValueNode list:
                // The walk is inside the list already: the list's own type is one further out.
                if (types.ParentInputType is { } listType && listType.NullableType() is not ListType)
                {
                    CheckLeaf(list, listType, context);
                    return false;
                }

                return true;
            case ObjectValueNode @object:
                if (types.InputType?.NamedType() is not InputObjectType input)
                {
                    CheckLeaf(@object, types.InputType, context);
                    return false;
                }

                CheckObject(@object, input, context);
                return true;
            case ObjectFieldNode field:
                if (types.InputType is null && types.ParentInputType?.NamedType() is InputObjectType parent)
                {
                    context.ReportError(InputObjects.UnknownField(parent, field.Name.Value), node);
                }

                return true;
            case NullValueNode:
                if (types.InputType is NonNullType nonNull)
                {
                    context.ReportError($"Expected value of type \"{nonNull}\", found null.", node);
                }

                return true;
            case IntValueNode or FloatValueNode or StringValueNode or BooleanValueNode or EnumValueNode:
                CheckLeaf((ValueNode)node, types.InputType, context);
                return true;
            default:
                return true;
        }
    }

    private static void CheckLeaf(ValueNode value, IType? expected, ValidationContext context)
    {
        if (expected?.NamedType() is not { } type)
        {
            return;
        }

        // Inside the brackets of a list stand entries, for which the exclamation mark of the place itself does not hold.
        IType wanted = value is ListValueNode ? type : expected;
        var problem = type.IsLeafType() ? LiteralCoercion.LeafProblem(value, type) : $"Expected value of type \"{wanted}\", found {value}.";
        if (problem is not null)
        {
            context.ReportError(problem, value);
        }
    }

    private static void CheckObject(ObjectValueNode value, InputObjectType type, ValidationContext context)
    {
        var given = value.Fields.Select(field => field.Name.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var missing in type.Fields.Where(field => field.IsRequired && !given.Contains(field.Name)))
        {
            context.ReportError(InputObjects.MissingField(missing), value);
        }

        if (!type.IsOneOf)
        {
            return;
        }

        if (given.Count != 1)
        {
            context.ReportError($"OneOf Input Object \"{type}\" must specify exactly one key.", value);
        }
        else if (value.Fields[0] is { Value: NullValueNode } field)
        {
            context.ReportError($"Field \"{type}.{field.Name.Value}\" must be non-null.", value);
        }
    }
}
