using System.Runtime.InteropServices;
using DirectoryApi.GraphQL.Execution.Planning;

namespace DirectoryApi.GraphQL.Execution.Completion;

/// <summary>Completes lists of every C# kind, each entry by another completer (§6.4.3).</summary>
internal sealed class ListCompleter<TList, TItem>(ResultCompleter<TItem> item, bool isNullable) : ResultCompleter<TList>(isNullable)
    where TList : IEnumerable<TItem>
{
    protected override bool CompleteValue(TList value, OperationContext context, FieldSelection selection) => value switch
    {
        TItem[] array => CompleteSpan(array, context, selection),
        List<TItem> list => CompleteSpan(CollectionsMarshal.AsSpan(list), context, selection),
        IReadOnlyList<TItem> list => CompleteList(list, context, selection),
        _ => CompleteEnumerable(value, context, selection),
    };

    protected override async ValueTask<bool> CompleteValueAsync(TList value, OperationContext context, FieldSelection selection)
    {
        context.Path.PushIndex();
        context.Writer.WriteByte((byte)'[');
        var index = 0;
        foreach (var entry in value)
        {
            Begin(index++, context);
            if (!await item.CompleteAsync(entry, context, selection))
            {
                return Abandon(context);
            }
        }

        return End(context);
    }

    private bool CompleteSpan(ReadOnlySpan<TItem> items, OperationContext context, FieldSelection selection)
    {
        context.Path.PushIndex();
        context.Writer.WriteByte((byte)'[');
        for (var i = 0; i < items.Length; i++)
        {
            Begin(i, context);
            if (!item.Complete(items[i], context, selection))
            {
                return Abandon(context);
            }
        }

        return End(context);
    }

    private bool CompleteList(IReadOnlyList<TItem> items, OperationContext context, FieldSelection selection)
    {
        context.Path.PushIndex();
        context.Writer.WriteByte((byte)'[');
        var count = items.Count;
        for (var i = 0; i < count; i++)
        {
            Begin(i, context);
            if (!item.Complete(items[i], context, selection))
            {
                return Abandon(context);
            }
        }

        return End(context);
    }

    private bool CompleteEnumerable(TList items, OperationContext context, FieldSelection selection)
    {
        context.Path.PushIndex();
        context.Writer.WriteByte((byte)'[');
        var index = 0;
        foreach (var entry in items)
        {
            Begin(index++, context);
            if (!item.Complete(entry, context, selection))
            {
                return Abandon(context);
            }
        }

        return End(context);
    }

    private static void Begin(int index, OperationContext context)
    {
        context.Path.SetIndex(index);
        if (index > 0)
        {
            context.Writer.WriteByte((byte)',');
        }
    }

    private static bool End(OperationContext context)
    {
        context.Path.Pop();
        context.Writer.WriteByte((byte)']');
        return true;
    }

    private static bool Abandon(OperationContext context)
    {
        context.Path.Pop();
        return false;
    }
}
