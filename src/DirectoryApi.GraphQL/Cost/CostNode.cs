namespace DirectoryApi.GraphQL.Cost;

/// <summary>A part of an operation's cost: so many times the weight and what is inside. Constant parts are added up when it is made.</summary>
internal sealed class CostNode
{
    private readonly ListLength _length;
    private readonly double _constant;
    private readonly double _once;
    private readonly CostNode[] _varying;

    /// <param name="length">How many values there are.</param>
    /// <param name="weight">What each costs.</param>
    /// <param name="children">What is selected of each.</param>
    /// <param name="once">What is added once, whatever the length.</param>
    public CostNode(ListLength length, double weight, IReadOnlyList<CostNode> children, double once = 0)
    {
        _once = once;
        _length = length;
        _constant = weight + children.Where(child => child.IsConstant).Sum(child => child.Of([]));
        _varying = [.. children.Where(child => !child.IsConstant)];
    }

    public bool IsConstant => _length.Variables.Count == 0 && _varying.Length == 0;

    /// <summary>The cost for the values of the variables.</summary>
    public double Of(object?[] variables)
    {
        var each = _constant;
        foreach (var child in _varying)
        {
            each += child.Of(variables);
        }

        return _once + (each * _length.Of(variables));
    }
}
