namespace DirectoryApi.Search.Nearby;

/// <summary>
/// A k-d tree over points of the globe: the points in an order in which every node's stand together, and the nodes, each before its two
/// halves. Immutable.
/// </summary>
internal sealed class PointTree
{
    /// <summary>Points that a leaf has at most. Between 8 and 32 it makes little difference.</summary>
    private const int LeafSize = 12;

    private readonly UnitVector[] _points;
    private readonly PointTreeNode[] _nodes;

    private PointTree(UnitVector[] points, PointTreeNode[] nodes)
    {
        _points = points;
        _nodes = nodes;
    }

    /// <summary>The points, in the tree's order.</summary>
    public ReadOnlySpan<UnitVector> Points => _points;

    /// <summary>Whether there are no points, and so no nodes.</summary>
    public bool IsEmpty => _nodes.Length == 0;

    /// <summary>A node; 0 is the root.</summary>
    public ref readonly PointTreeNode this[int node] => ref _nodes[node];

    /// <summary>The tree of <paramref name="points"/>.</summary>
    /// <param name="points">The points; put into the tree's order.</param>
    /// <param name="order">Where each point of the tree's order stood before.</param>
    public static PointTree Build(UnitVector[] points, out int[] order)
    {
        order = [.. Enumerable.Range(0, points.Length)];
        var nodes = new List<PointTreeNode>();
        if (points.Length > 0)
        {
            Add(nodes, points, order, 0, points.Length);
        }

        return new PointTree(points, [.. nodes]);
    }

    /// <summary>Adds the node of a range of points and those below it; gives its number.</summary>
    private static int Add(List<PointTreeNode> nodes, UnitVector[] points, int[] order, int start, int end)
    {
        var node = PointTreeNode.Around(points, start, end);
        var number = nodes.Count;
        nodes.Add(node);
        if (end - start > LeafSize)
        {
            var axis = node.WidestAxis;
            var middle = start + ((end - start) / 2);
            Divide(points, order, start, end, middle, axis);
            Add(nodes, points, order, start, middle);
            nodes[number] = node with { Right = Add(nodes, points, order, middle, end) };
        }

        return number;
    }

    /// <summary>Moves the points of a range so that none before <paramref name="middle"/> is greater on the axis than any behind it (Hoare's selection).</summary>
    private static void Divide(UnitVector[] points, int[] order, int start, int end, int middle, int axis)
    {
        var (low, high) = (start, end - 1);
        while (low < high)
        {
            var pivot = On(points[low + ((high - low) / 2)], axis);
            var (left, right) = (low, high);
            while (left <= right)
            {
                while (On(points[left], axis) < pivot)
                {
                    left++;
                }

                while (On(points[right], axis) > pivot)
                {
                    right--;
                }

                if (left <= right)
                {
                    (points[left], points[right]) = (points[right], points[left]);
                    (order[left], order[right]) = (order[right], order[left]);
                    left++;
                    right--;
                }
            }

            if (middle <= right)
            {
                high = right;
            }
            else if (middle >= left)
            {
                low = left;
            }
            else
            {
                return;
            }
        }
    }

    private static double On(in UnitVector point, int axis) => axis switch
    {
        0 => point.X,
        1 => point.Y,
        _ => point.Z,
    };
}
