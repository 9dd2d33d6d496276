using DirectoryApi.GraphQL.Execution;
using DirectoryApi.GraphQL.Language;
using DirectoryApi.GraphQL.TypeSystem;

namespace DirectoryApi.GraphQL.Validation.Rules;

/// <summary>
/// Compares the fields that a selection set brings together, directly and through fragments, each pair of fragments
/// once (FieldsInSetCanMerge and SameResponseShape, §5.3.2). The number of comparisons is bounded: a small document
/// can otherwise ask for millions.
/// </summary>
internal sealed class FieldConflictFinder(ValidationContext context)
{
    private readonly Dictionary<SelectionSetNode, CollectedFields> _collected = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(string, string), bool> _comparedFragments = [];
    private readonly Dictionary<(CollectedFields, string), bool> _comparedWithFragment = [];
    private int _comparisons;

    /// <summary>The conflicts that show in one selection set, those inside its fields included as they are merged.</summary>
    public List<FieldConflict> FindWithin(SelectionSetNode selectionSet, NamedType? parentType)
    {
        var conflicts = new List<FieldConflict>();
        var collected = Collect(selectionSet, parentType);
        foreach (var (responseName, fields) in collected.Fields)
        {
            for (var i = 0; i < fields.Count; i++)
            {
                for (var j = i + 1; j < fields.Count; j++)
                {
                    Compare(responseName, fields[i], fields[j], false, conflicts);
                }
            }
        }

        for (var i = 0; i < collected.Spreads.Count; i++)
        {
            CompareWithFragment(collected, collected.Spreads[i], false, conflicts);
            for (var j = i + 1; j < collected.Spreads.Count; j++)
            {
                CompareFragments(collected.Spreads[i], collected.Spreads[j], false, conflicts);
            }
        }

        return conflicts;
    }

    private void CompareWithFragment(CollectedFields fields, string fragmentName, bool areExclusive, List<FieldConflict> conflicts)
    {
        if (!TryBegin(_comparedWithFragment, (fields, fragmentName), areExclusive) || CollectFragment(fragmentName) is not { } fragment
            || ReferenceEquals(fields, fragment))
        {
            return;
        }

        CompareAll(fields, fragment, areExclusive, conflicts);
        foreach (var spread in fragment.Spreads)
        {
            CompareWithFragment(fields, spread, areExclusive, conflicts);
        }
    }

    private void CompareFragments(string left, string right, bool areExclusive, List<FieldConflict> conflicts)
    {
        var pair = string.CompareOrdinal(left, right) < 0 ? (left, right) : (right, left);
        if (left == right || !TryBegin(_comparedFragments, pair, areExclusive)
            || CollectFragment(left) is not { } leftFields || CollectFragment(right) is not { } rightFields)
        {
            return;
        }

        CompareAll(leftFields, rightFields, areExclusive, conflicts);
        foreach (var spread in rightFields.Spreads)
        {
            CompareFragments(left, spread, areExclusive, conflicts);
        }

        foreach (var spread in leftFields.Spreads)
        {
            CompareFragments(spread, right, areExclusive, conflicts);
        }
    }

    private void CompareAll(CollectedFields left, CollectedFields right, bool areExclusive, List<FieldConflict> conflicts)
    {
        foreach (var (responseName, leftFields) in left.Fields)
        {
            if (!right.Fields.TryGetValue(responseName, out var rightFields))
            {
                continue;
            }

            foreach (var leftField in leftFields)
            {
                foreach (var rightField in rightFields)
                {
                    Compare(responseName, leftField, rightField, areExclusive, conflicts);
                }
            }
        }
    }

    private void Compare(string responseName, CollectedField left, CollectedField right, bool areParentsExclusive, List<FieldConflict> conflicts)
    {
        RuntimeHelpersGuard.EnsureStack();
        CountComparison();
        if (ReferenceEquals(left.Node, right.Node))
        {
            return;
        }

        // Fields of two different object types never meet in one object, so they need only have one shape.
        var areExclusive = areParentsExclusive
            || (!ReferenceEquals(left.ParentType, right.ParentType) && left.ParentType is ObjectType && right.ParentType is ObjectType);
        var reason = (areExclusive ? null : FindDifference(left, right)) ?? FindTypeConflict(left.Definition?.Type, right.Definition?.Type);
        if (reason is not null)
        {
            conflicts.Add(new FieldConflict(responseName, reason, [left.Node], [right.Node]));
            return;
        }

        if (left.Node.SelectionSet is not { } leftSet || right.Node.SelectionSet is not { } rightSet)
        {
            return;
        }

        var inner = new List<FieldConflict>();
        CompareSelectionSets(
            Collect(leftSet, left.Definition?.Type.NamedType()),
            Collect(rightSet, right.Definition?.Type.NamedType()),
            areExclusive,
            inner);
        if (inner.Count > 0)
        {
            conflicts.Add(new FieldConflict(
                responseName,
                string.Join(" and ", inner.Select(conflict => $"subfields \"{conflict.ResponseName}\" conflict because {conflict.Reason}")),
                [left.Node, .. inner.SelectMany(conflict => conflict.Left)],
                [right.Node, .. inner.SelectMany(conflict => conflict.Right)]));
        }
    }

    private void CompareSelectionSets(CollectedFields left, CollectedFields right, bool areExclusive, List<FieldConflict> conflicts)
    {
        CompareAll(left, right, areExclusive, conflicts);
        foreach (var spread in right.Spreads)
        {
            CompareWithFragment(left, spread, areExclusive, conflicts);
        }

        foreach (var spread in left.Spreads)
        {
            CompareWithFragment(right, spread, areExclusive, conflicts);
        }

        foreach (var leftSpread in left.Spreads)
        {
            foreach (var rightSpread in right.Spreads)
            {
                CompareFragments(leftSpread, rightSpread, areExclusive, conflicts);
            }
        }
    }

    private static string? FindDifference(CollectedField left, CollectedField right)
    {
        var (leftName, rightName) = (left.Node.Name.Value, right.Node.Name.Value);
        if (leftName != rightName)
        {
            return $"\"{leftName}\" and \"{rightName}\" are different fields";
        }

        return HaveSameArguments(left.Node, right.Node) ? null : "they have differing arguments";
    }

    private static bool HaveSameArguments(FieldNode left, FieldNode right)
        => left.Arguments.Count == right.Arguments.Count
            && left.Arguments.All(argument => right.Arguments.Any(other
                => other.Name.Value == argument.Name.Value && ValueText.Normalize(other.Value) == ValueText.Normalize(argument.Value)));

    private static string? FindTypeConflict(IType? left, IType? right)
        => left is null || right is null || HaveSameShape(left, right) ? null : $"they return conflicting types \"{left}\" and \"{right}\"";

    private static bool HaveSameShape(IType left, IType right) => (left, right) switch
    {
        (NonNullType a, NonNullType b) => HaveSameShape(a.NullableType, b.NullableType),
        (NonNullType, _) or (_, NonNullType) => false,
        (ListType a, ListType b) => HaveSameShape(a.ElementType, b.ElementType),
        (ListType, _) or (_, ListType) => false,
        _ => !(left.IsLeafType() || right.IsLeafType()) || ReferenceEquals(left, right),
    };

    private CollectedFields? CollectFragment(string name)
    {
        if (!context.Fragments.TryGet(name, out var fragment))
        {
            return null;
        }

        return Collect(fragment.SelectionSet, context.Schema.TryGetType(fragment.TypeCondition.Name.Value, out var type) ? type : null);
    }

    private CollectedFields Collect(SelectionSetNode selectionSet, NamedType? parentType)
    {
        if (!_collected.TryGetValue(selectionSet, out var collected))
        {
            _collected[selectionSet] = collected = CollectedFields.Of(context.Schema, selectionSet, parentType);
        }

        return collected;
    }

    // A pair compared as not exclusive needs no comparison as exclusive, which asks for less.
    private static bool TryBegin<TKey>(Dictionary<TKey, bool> compared, TKey key, bool areExclusive)
        where TKey : notnull
    {
        if (compared.TryGetValue(key, out var wereExclusive) && (!wereExclusive || areExclusive))
        {
            return false;
        }

        compared[key] = areExclusive;
        return true;
    }

    private void CountComparison()
    {
        if (++_comparisons > context.MaxFieldComparisons)
        {
            context.ReportError(
                $"The document asks for more than {context.MaxFieldComparisons} comparisons of fields with one response name; use fewer fields of one name.",
                ErrorCodes.LimitExceeded,
                []);
            throw new ValidationAbortedException();
        }
    }
}
