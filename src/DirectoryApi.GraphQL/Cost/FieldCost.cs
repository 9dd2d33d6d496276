using System.Globalization;
using DirectoryApi.GraphQL.Language;
using DirectoryApi.GraphQL.TypeSystem;

namespace DirectoryApi.GraphQL.Cost;

/// <summary>What the directives of a schema say of a field.</summary>
/// <param name="Weight">What one value of the field costs.</param>
/// <param name="AssumedSize">The length of its list where no argument tells; null where nothing is said.</param>
/// <param name="SlicingArguments">The arguments that bound the length.</param>
/// <param name="SizedFields">The fields inside that are the lists meant; empty where the field itself is.</param>
internal sealed record FieldCost(double Weight, int? AssumedSize, IReadOnlyList<string> SlicingArguments, IReadOnlyList<string> SizedFields)
{
    public bool HasSize => AssumedSize is not null || SlicingArguments.Count > 0;

    public static FieldCost Of(OutputFieldDefinition field)
    {
        var type = field.Type.NamedType();
        var weight = WeightIn(field.Directives) ?? WeightIn(type.Directives) ?? (type.IsCompositeType() ? 1 : 0);
        var size = field.Directives.FirstOrDefault(directive => directive.Name.Value == CostDirectives.ListSize);
        var assumed = Value(size, "assumedSize") is IntValueNode number ? int.Parse(number.Value, CultureInfo.InvariantCulture) : (int?)null;
        return new FieldCost(weight, assumed, Names(size, "slicingArguments"), Names(size, "sizedFields"));
    }

    public static double? WeightIn(IReadOnlyList<DirectiveNode> directives)
        => Value(directives.FirstOrDefault(directive => directive.Name.Value == CostDirectives.Cost), "weight") is StringValueNode text
            && double.TryParse(text.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var weight)
                ? weight
                : null;

    private static List<string> Names(DirectiveNode? directive, string argument) => Value(directive, argument) switch
    {
        ListValueNode list => [.. list.Items.OfType<StringValueNode>().Select(item => item.Value)],
        StringValueNode single => [single.Value],
        _ => [],
    };

    private static ValueNode? Value(DirectiveNode? directive, string argument)
        => directive?.Arguments.FirstOrDefault(candidate => candidate.Name.Value == argument)?.Value;
}
