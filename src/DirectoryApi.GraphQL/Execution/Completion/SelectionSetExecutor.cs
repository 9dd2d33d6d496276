using DirectoryApi.GraphQL.Execution.Binding;
using DirectoryApi.GraphQL.Execution.Caching;
using DirectoryApi.GraphQL.Execution.Planning;

namespace DirectoryApi.GraphQL.Execution.Completion;

/// <summary>Writes the selected fields of an object (ExecuteSelectionSet, §6.3).</summary>
internal static class SelectionSetExecutor
{
    /// <summary>Executes a plan in which nothing waits.</summary>
    /// <returns>False where a field that excludes null has none.</returns>
    public static bool Execute(SelectionSetPlan plan, object parent, OperationContext context)
    {
        context.CountObject();
        return plan.IsKept && context.EncodedObjects is { } cache
            ? WriteKept(plan, parent, cache, context)
            : WriteFields(plan, parent, context);
    }

    private static bool WriteFields(SelectionSetPlan plan, object parent, OperationContext context)
    {
        var depth = context.Path.Count;
        var cursor = default(FieldCursor);
        while (true)
        {
            // One block for all fields, entered again behind a field that threw: fields that do not throw pay nothing.
            try
            {
                return WriteFields(plan, parent, context, ref cursor);
            }
            catch (Exception exception) when (!FieldExecutor.IsFatal(exception, context))
            {
                var field = plan.Fields[cursor.Index++];
                context.Path.Count = depth;
                if (!field.Executor!.Fail(exception, cursor.ValueStart, context, field))
                {
                    return false;
                }
            }
        }
    }

    private static bool WriteFields(SelectionSetPlan plan, object parent, OperationContext context, ref FieldCursor cursor)
    {
        var writer = context.Writer;
        var fields = plan.Fields;
        for (; cursor.Index < fields.Length; cursor.Index++)
        {
            var field = fields[cursor.Index];
            writer.WriteRaw(field.Key);
            cursor.ValueStart = writer.Position;
            if (field.Executor is { } executor && !executor.Execute(parent, context, field))
            {
                return false;
            }
        }

        writer.WriteRaw(plan.End);
        return true;
    }

    private static bool WriteKept(SelectionSetPlan plan, object parent, EncodedObjectCache cache, OperationContext context)
    {
        if (context.VariableKeyOf(plan) is not { } variables)
        {
            return WriteFields(plan, parent, context);
        }

        var key = new EncodedObjectKey(plan, parent, context.Variation, variables);
        if (cache.TryGet(key, out var json))
        {
            context.Writer.WriteRaw(json);
            return true;
        }

        if (!context.Operation.IsFrequent)
        {
            return WriteFields(plan, parent, context);
        }

        // Objects below are part of this one's JSON and not kept again.
        context.EncodedObjects = null;
        var start = context.Writer.Position;
        var errors = context.Errors.Count;
        var isComplete = WriteFields(plan, parent, context);
        if (isComplete && context.Errors.Count == errors)
        {
            cache.Add(key, context.Writer.Written.Span[start..]);
        }

        context.EncodedObjects = cache;
        return isComplete;
    }

    /// <summary>Executes a plan in which fields may wait: siblings at the same time, unless they must follow each other (§6.2.2).</summary>
    /// <returns>False where a field that excludes null has none.</returns>
    public static ValueTask<bool> ExecuteAsync(SelectionSetPlan plan, object parent, OperationContext context, bool isSerial)
        => plan.IsAsync ? ExecuteSlowlyAsync(plan, parent, context, isSerial) : new ValueTask<bool>(Execute(plan, parent, context));

    private static async ValueTask<bool> ExecuteSlowlyAsync(SelectionSetPlan plan, object parent, OperationContext context, bool isSerial)
    {
        context.CountObject();
        var started = plan.HasAsyncResolvers && !isSerial ? StartAll(plan, parent, context) : null;
        for (var i = 0; i < plan.Fields.Length; i++)
        {
            var field = plan.Fields[i];
            context.Writer.WriteRaw(field.Key);
            if (field.Binding is not { Executor: var executor })
            {
                continue;
            }

            bool isComplete;
            try
            {
                isComplete = await executor.ExecuteAsync(parent, started?[i], context, field);
            }
            catch
            {
                await FinishAsync(started, i + 1);
                throw;
            }

            if (!isComplete)
            {
                await FinishAsync(started, i + 1);
                return false;
            }
        }

        context.Writer.WriteRaw(plan.End);
        return true;
    }

    private static object?[] StartAll(SelectionSetPlan plan, object parent, OperationContext context)
    {
        var started = new object?[plan.Fields.Length];
        for (var i = 0; i < started.Length; i++)
        {
            started[i] = plan.Fields[i].Binding?.Executor.Start(parent, context, plan.Fields[i]);
        }

        return started;
    }

    // Resolvers already begun use the operation's context, so it must not end before they have.
    private static async ValueTask FinishAsync(object?[]? started, int from)
    {
        for (var i = from; i < started?.Length; i++)
        {
            if (started[i] is Task task)
            {
                await task.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    /// <summary>Where the writing of an object's fields has got to.</summary>
    private struct FieldCursor
    {
        public int Index;
        public int ValueStart;
    }
}
